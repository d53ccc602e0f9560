// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/recipe_texts.h"

#include <QCoreApplication>

namespace lacuna::ui {

// As in resources/recipes/*.json; a test compares them.
const char* const kRecipeTexts[] = {
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The paper's comparison: appearance flow in place of contextual attention."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The paper's baseline: two stages without an attention branch."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The first stage alone, on reconstruction losses."),
    QT_TRANSLATE_NOOP(
        "lacuna::ui::Recipes",
        "Pathak et al. 2016: encoder, channel-wise fully connected layer, decoder; squared error and a critic of the hole."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The full model with DCGAN's cross entropy instead of WGAN-GP."),
    QT_TRANSLATE_NOOP(
        "lacuna::ui::Recipes",
        "Iizuka et al. 2017: one wide completion network, squared error, then two critics joined into one; fills are blended."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes",
                      "How the shipped model was trained, on a GPU: reconstruction losses alone, batches of 32."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes",
                      "Our own: holes as people paint them, l1 and squared error, gentle steps; the one to fine-tune with."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The full model with least-squares critics instead of WGAN-GP."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The full model without l1 under the hole."),
    QT_TRANSLATE_NOOP(
        "lacuna::ui::Recipes",
        "The paper's full model: coarse and refined stage, contextual attention, discounted l1, two WGAN-GP critics."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The full model with a perceptual loss from a feature network that you supply."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The full model with l1 that weighs all hole pixels alike."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The paper's comparison: a spatial transformer in place of contextual attention."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes",
                      "The full model with perceptual and style losses from a feature network that you supply."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes", "The full model with total variation added, which keeps fills smooth."),
    QT_TRANSLATE_NOOP("lacuna::ui::Recipes",
                      "The full model with the gradient penalty over all pixels, as WGAN-GP was published."),
};

QString recipeText(const QString& description) {
    for (const char* known : kRecipeTexts) {
        if (description == QLatin1String(known)) return QCoreApplication::translate("lacuna::ui::Recipes", known);
    }
    return description;
}

}  // namespace lacuna::ui
