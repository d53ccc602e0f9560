// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the Models dialog and of a comparison, with real models: make_models_screenshots PHOTOS FOLDER
#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "app/engines.h"
#include "ml/engine/model_import.h"
#include "ml/engine/network_engines.h"
#include "ml/engine/random_holes.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/models_dialog.h"
#include "ui/prompts.h"
#include "ui/theme.h"

using namespace lacuna;

namespace {

QString fineTuned(const QString& folder) {
    // A run's model is the shipped one with other metadata, as far as a picture is concerned.
    QFile shipped(engine::shippedModelPath()), copy(folder + QStringLiteral("/model.safetensors"));
    if (!shipped.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)) qFatal("no model");
    QByteArray bytes = shipped.readAll();
    // A digit for a digit, so that the file stays well formed.
    const QByteArray key("\"iterations\":\"");
    const qsizetype at = bytes.indexOf(key) + key.size();
    bytes[at] = bytes[at] == '9' ? '8' : '9';
    copy.write(bytes);
    return copy.fileName();
}

}  // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc != 3) return 2;
    QTemporaryDir place(QDir::tempPath() + QStringLiteral("/Lacuna-XXXXXX"));
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place.path());
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    folder.mkpath(QStringLiteral("."));
    const auto library = std::make_shared<core::ModelLibrary>(place.filePath(QStringLiteral("models")),
                                                              engine::shippedModelPath(), engine::modelFormats());
    library->add(QStringLiteral(LACUNA_TEST_DATA "/golden/weights_generator.safetensors"), QStringLiteral("Seeded reference"),
                 QStringLiteral("Random weights, for tests"));
    const core::ModelEntry tuned = library->add(fineTuned(place.path()), QStringLiteral("Rose garden"),
                                                QStringLiteral("44 photos of the garden, two evenings"));
    library->setDefault(tuned.id);
    for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        ui::applyTheme(ui::themeFromName(theme));
        ui::DialogPrompts prompts;
        ui::ModelsDialog dialog(library, app::makeEngineRegistry(), engine::holeKinds(), &prompts);
        const auto take = [&](QWidget& widget, const QString& name) {
            QTest::qWait(300);
            widget.grab().save(folder.filePath(name + QLatin1Char('-') + theme + QStringLiteral(".png")));
        };
        dialog.show();
        QTest::qWait(2000);  // fingerprints
        take(dialog, QStringLiteral("models"));
        ui::CompareDialog* compare = dialog.compare();
        compare->show();
        take(*compare, QStringLiteral("compare-empty"));
        compare->setFolder(QString::fromLocal8Bit(argv[1]));
        compare->findChild<QSpinBox*>()->setValue(4);
        for (auto* button : compare->findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("Start"))) button->click();
        QTest::qWait(700);
        take(*compare, QStringLiteral("comparing"));
        if (!QTest::qWaitFor([&] { return !compare->isRunning(); }, 120'000)) return 1;
        take(*compare, QStringLiteral("compared"));
        compare->findChild<QTabWidget*>()->setCurrentIndex(1);
        take(*compare, QStringLiteral("compared-pictures"));
    }
    return 0;
}
