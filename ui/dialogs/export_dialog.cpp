// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lacuna::ui {

ExportDialog::ExportDialog(const QString& path, const ExportOffer& offer, const ExportChoice& choice, QWidget* parent)
    : QDialog(parent), m_choice(choice) {
    setWindowTitle(tr("Save picture"));
    const QFileInfo file(path);
    auto* heading = new QLabel(tr("Save as “%1”").arg(file.fileName()));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);

    const auto check = [](const QString& text, const QString& tip, bool on) {
        auto* box = new QCheckBox(text);
        box->setToolTip(tip);
        box->setAccessibleName(text);
        box->setChecked(on);
        return box;
    };
    m_quality = new QSpinBox;
    m_quality->setRange(1, 100);
    m_quality->setValue(choice.write.jpegQuality);
    m_quality->setToolTip(tr("Higher looks better and makes a larger file"));
    m_quality->setAccessibleName(tr("Quality"));
    m_metadata = check(tr("Keep what the camera wrote"), tr("Date, camera, lens, place, captions and rights stay in the file"),
                       choice.write.keepMetadata);
    m_profile = check(tr("Keep the colour profile"), tr("Colours look the same in every program that understands profiles"),
                      choice.write.keepProfile);
    m_attention =
        check(tr("Also save where the pixels came from (%1-attention.png)").arg(file.completeBaseName()),
              tr("A coloured picture of the sources, as the Attention panel shows it"), choice.attention && offer.hasAttention);
    m_attention->setEnabled(offer.hasAttention);
    m_mask = check(tr("Also save what was filled (%1-mask.png)").arg(file.completeBaseName()),
                   tr("A black and white picture: white is what was filled"), choice.mask && offer.hasFilledArea);
    m_mask->setEnabled(offer.hasFilledArea);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(heading);
    if (offer.hasQuality) {
        auto* form = new QFormLayout;
        form->addRow(tr("&Quality:"), m_quality);
        layout->addLayout(form);
    } else {
        m_quality->setParent(this);
        m_quality->hide();
    }
    layout->addWidget(m_metadata);
    layout->addWidget(m_profile);
    layout->addWidget(m_attention);
    layout->addWidget(m_mask);
    QStringList losses;
    if (offer.losesDepth) losses << tr("This kind of file keeps 8 of the photo's 16 bits. PNG and TIFF keep all.");
    if (offer.losesAlpha) losses << tr("This kind of file has no transparency. PNG, TIFF and WebP have.");
    if (!losses.isEmpty()) {
        auto* note = new QLabel(losses.join(QLatin1Char('\n')));
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(4);
    layout->addWidget(buttons);
}

ExportChoice ExportDialog::choice() const {
    ExportChoice choice = m_choice;
    choice.write.jpegQuality = m_quality->value();
    choice.write.keepMetadata = m_metadata->isChecked();
    choice.write.keepProfile = m_profile->isChecked();
    choice.attention = m_attention->isChecked();
    choice.mask = m_mask->isChecked();
    return choice;
}

}  // namespace lacuna::ui
