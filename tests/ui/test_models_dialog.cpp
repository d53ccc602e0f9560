// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

#include "core/photo_io.h"
#include "models_test_support.h"
#include "ui/actions.h"
#include "ui/dialogs/compare_dialog.h"
#include "ui/dialogs/models_dialog.h"
#include "ui/docks/fill_panel.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

/// Fills with a grey that depends on the model.
class GreyEngine : public core::FillEngine {
 public:
    QString id() const override { return QStringLiteral("contextual"); }
    core::EngineLimits limits() const override {
        core::EngineLimits limits;
        limits.usesWeights = true;
        return limits;
    }
    core::FilledWindow fill(const core::FillInput& input, const core::FillOptions& options, core::WindowProgress&,
                            std::stop_token stop) override {
        usedModel() = options.modelPath;
        for (int i = 0; i < delay(); ++i) {
            if (stop.stop_requested()) throw core::Error(core::ErrorKind::Cancelled, {}, QStringLiteral("cancelled"));
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        core::FilledWindow filled;
        filled.rgb = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar::all(options.modelPath.isEmpty() ? 0.5 : 0.95));
        return filled;
    }
    /// Written by the thread that fills, read when it is done.
    static QString& usedModel() {
        static QString path;
        return path;
    }
    static std::atomic<int>& delay() {
        static std::atomic<int> turns = 0;
        return turns;
    }
};

class TestModelsDialog : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_settings.path());
        QVERIFY(QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    }
    void init() {
        QSettings().clear();
        GreyEngine::delay() = 0;
        m_root = std::make_unique<QTemporaryDir>();
        m_library = makeLibrary(m_root->path());
        m_script = std::make_shared<ScriptedPrompts::Script>();
        core::EngineRegistry registry;
        registry.add(
            {QStringLiteral("contextual"), QStringLiteral("Network"), {}, [] { return std::make_unique<GreyEngine>(); }});
        core::registerClassicalEngines(registry);
        ui::MainWindowOptions options;
        options.library = m_library;
        options.holes = {{QStringLiteral("mixed"), [](cv::Size size, std::uint64_t) {
                              cv::Mat hole(size, CV_8UC1, cv::Scalar(0));
                              hole(cv::Rect(size.width / 4, size.height / 4, 12, 12)) = 255;
                              return hole;
                          }}};
        m_window = std::make_unique<ui::MainWindow>(registry, options, std::make_unique<ScriptedPrompts>(m_script));
        m_window->show();
        m_window->actionSet()->models->trigger();
        QVERIFY(dialog()->isVisible());
    }
    void cleanup() {
        m_window.reset();
        m_library.reset();
    }

    void aWholeLife() {
        QCOMPARE(names(), QStringList{"Lacuna base"});
        QVERIFY(!button("Delete")->isEnabled() && !button("Rename")->isEnabled() && !button("Use for fills")->isEnabled());
        QVERIFY(button("Export…")->isEnabled());
        QTRY_VERIFY(cell(0, "Fingerprint").size() == 12);

        // Import by the button; it is in the Fill panel at once.
        m_script->openPath = file("garden.safetensors",
                                  "model\nrecipe=lacuna\niterations=500\nvalidation_psnr=21.5\n"
                                  "validation_psnr_at_start=21.1\nphotos=44");
        button("Import…")->click();
        QTRY_COMPARE(names(), (QStringList{"Lacuna base", "Garden"}));
        QTRY_COMPARE(panelNames(), (QStringList{"Lacuna base", "Garden"}));
        QTRY_COMPARE(selected().name, QStringLiteral("Garden"));
        QCOMPARE(cell(1, "Origin"), QStringLiteral("Trained"));
        QCOMPARE(cell(1, "Steps"), QStringLiteral("500"));
        QCOMPARE(cell(1, "Trained on"), QStringLiteral("44 photos"));
        QVERIFY(cell(1, "Quality").contains(QStringLiteral("+0.40")));
        const QString hash = core::fileHash(selected().path);
        QVERIFY(hash.startsWith(cell(1, "Fingerprint")));
        QTRY_COMPARE(label("Fingerprint").remove(u'\n'), hash);

        // Fill with it.
        panel()->setCurrentIndex(1);
        Q_EMIT panel()->activated(1);
        QCOMPARE(m_window->fillPanel()->options().modelPath, selected().path);

        // Rename in the table, note below it.
        const QModelIndex name = view()->model()->index(1, 0);
        button("Rename")->click();
        auto* editor = view()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("My garden"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(name.data().toString(), QStringLiteral("My garden"));
        QCOMPARE(panel()->currentText(), QStringLiteral("My garden"));
        auto* note = find<QLineEdit>("Note");
        note->setText(QStringLiteral("roses"));
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(m_library->entries().back().note, QStringLiteral("roses"));
        // A name that is taken: a message, and the old name stays.
        QVERIFY(view()->model()->setData(name, QStringLiteral("lacuna base")));
        QCOMPARE(m_script->errors.size(), 1);
        QVERIFY(m_script->errors.takeFirst().contains(QStringLiteral("Lacuna base")));
        QCOMPARE(name.data().toString(), QStringLiteral("My garden"));

        button("Use for fills")->click();
        QCOMPARE(m_library->defaultEntry()->name, QStringLiteral("My garden"));
        QVERIFY(name.data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!button("Use for fills")->isEnabled());

        m_script->savePath = m_root->filePath(QStringLiteral("copy.safetensors"));
        button("Export…")->click();
        QTRY_VERIFY(QFileInfo::exists(m_script->savePath));
        QTRY_COMPARE(core::fileHash(m_script->savePath), hash);

        // Delete: asked first, then gone everywhere.
        m_script->agrees = false;
        button("Delete")->click();
        QCOMPARE(names().size(), 2);
        m_script->agrees = true;
        button("Delete")->click();
        QTRY_COMPARE(names(), QStringList{"Lacuna base"});
        QCOMPARE(panelNames(), QStringList{"Lacuna base"});
        QVERIFY(m_window->fillPanel()->options().modelPath.isEmpty());
        QCOMPARE(m_script->errors, QStringList());
    }

    void badFilesLeaveNothing() {
        drop({file("bad.pt", "nonsense"), m_root->filePath(QStringLiteral("missing.pt")), file("good.pt", "model 1")});
        QTRY_COMPARE(names(), (QStringList{"Lacuna base", "Good"}));
        QTRY_COMPARE(m_script->errors.size(), 2);
        QVERIFY2(m_script->errors[0].contains(QStringLiteral("conv1.weight")), qPrintable(m_script->errors[0]));
        QCOMPARE(cell(1, "Origin"), QStringLiteral("Imported (PyTorch)"));
        QCOMPARE(QDir(m_library->folder()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        // The same again.
        dialog()->importFiles({m_root->filePath(QStringLiteral("good.pt"))});
        QTRY_COMPARE(m_script->errors.size(), 3);
        QVERIFY(m_script->errors[2].contains(QStringLiteral("already")));
    }

    void followsOthers() {
        core::ModelLibrary other(m_library->folder(), {}, textFormats());
        const core::ModelEntry entry = other.add(file("other.safetensors", "model 2"), QStringLiteral("Other"));
        QTRY_COMPARE(names(), (QStringList{"Lacuna base", "Other"}));
        QTRY_COMPARE(panelNames(), (QStringList{"Lacuna base", "Other"}));
        // A file that changed behind our back is shown as that.
        storeFile(entry.path, "model 3");
        dialog()->select(entry.id);
        QTRY_VERIFY(label("Fingerprint").contains(QStringLiteral("changed")));
        storeFile(entry.path, "longer than before");
        m_library->refresh();
        QTRY_VERIFY(label("What is going on").contains(QStringLiteral("bytes")));
        QCOMPARE(names(), QStringList{"Lacuna base"});
    }

    void fillsWithTheChosenModel() {
        const core::ModelEntry entry = m_library->add(file("a.safetensors", "model a"), QStringLiteral("Alpha"));
        core::writePhoto(core::Photo(generatedPixels(96, 80)), m_root->filePath(QStringLiteral("photo.png")));
        QSignalSpy opened(m_window->document(), &core::Document::opened);
        m_window->openFile(m_root->filePath(QStringLiteral("photo.png")));
        QVERIFY(opened.wait(10000));
        const auto fill = [&] {
            dragOnCanvas(m_window->canvas(), {{40, 40}, {50, 44}});
            QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
            m_window->actionSet()->fill->trigger();
            return finished.wait(20000) ? GreyEngine::usedModel() : QStringLiteral("no fill");
        };
        QCOMPARE(fill(), QString());
        m_library->setDefault(entry.id);  // the panel follows
        QCOMPARE(panel()->currentText(), QStringLiteral("Alpha"));
        QCOMPARE(fill(), entry.path);
        m_library->removeForGood(entry.id);
        QCOMPARE(fill(), QString());
    }

    void compares() {
        m_library->add(file("white.safetensors", "model white"), QStringLiteral("White"));
        const QString photos = m_root->filePath(QStringLiteral("photos"));
        QVERIFY(QDir().mkpath(photos));
        for (int i = 0; i < 3; ++i)
            core::writePhoto(core::Photo(generatedPixels(64 + i, 64)), QStringLiteral("%1/%2.png").arg(photos).arg(i));
        storeFile(photos + QStringLiteral("/broken.png"), "no picture");
        button("Compare…")->click();
        ui::CompareDialog* compare = dialog()->compare();
        QVERIFY(compare->isVisible());
        auto* start = buttonOf(compare, "Start");
        QVERIFY(!start->isEnabled());
        compare->setFolder(photos);
        QVERIFY(start->isEnabled());
        compare->findChild<QCheckBox*>()->setChecked(true);
        start->click();
        QTRY_VERIFY_WITH_TIMEOUT(compare->result() != nullptr && !compare->isRunning(), 30000);
        const auto result = compare->result();
        QCOMPARE(result->evaluation.systems.size(), std::size_t{3});
        QCOMPARE(result->evaluation.cases.size(), std::size_t{3});
        QCOMPARE(result->evaluation.failures.size(), std::size_t{1});
        QVERIFY(!result->sheet.isNull());
        auto* table = compare->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("White"));
        const double grey = result->summary.all.systems[0].value("hole", "psnr_db").value,
                     white = result->summary.all.systems[1].value("hole", "psnr_db").value;
        QVERIFY(grey > white);  // on these photos
        QVERIFY(table->item(1, 1)->text().contains(QStringLiteral("−")));
        m_script->savePath = m_root->filePath(QStringLiteral("table.csv"));
        buttonOf(compare, "Save table…")->click();
        QVERIFY(QFileInfo(m_script->savePath).size() > 100);
        m_script->savePath = m_root->filePath(QStringLiteral("sheet.png"));
        buttonOf(compare, "Save pictures…")->click();
        QCOMPARE(QImage(m_script->savePath).convertToFormat(QImage::Format_RGB888), result->sheet);
        QCOMPARE(m_script->errors, QStringList());
    }

    void comparingCanBeCancelled() {
        const QString photos = m_root->filePath(QStringLiteral("photos"));
        QVERIFY(QDir().mkpath(photos));
        for (int i = 0; i < 4; ++i)
            core::writePhoto(core::Photo(generatedPixels(64, 64)), QStringLiteral("%1/%2.png").arg(photos).arg(i));
        ui::CompareDialog* compare = dialog()->compare();
        compare->show();
        compare->setFolder(photos);
        GreyEngine::delay() = 4000;
        buttonOf(compare, "Start")->click();
        QVERIFY(compare->isRunning());
        QTRY_VERIFY(!compare->findChildren<QLabel*>().isEmpty());
        buttonOf(compare, "Cancel")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!compare->isRunning(), 5000);
        QVERIFY(compare->result()->evaluation.cancelled);
        QCOMPARE(m_script->errors, QStringList());
        // A folder without photos, and closing the window at work.
        compare->setFolder(m_root->filePath(QStringLiteral("models")));
        buttonOf(compare, "Start")->click();
        QTRY_COMPARE(m_script->errors.size(), 1);
        compare->setFolder(photos);
        buttonOf(compare, "Start")->click();
        m_window.reset();
    }

    void controlsHaveNames() {
        for (QDialog* dialog : {static_cast<QDialog*>(this->dialog()), static_cast<QDialog*>(this->dialog()->compare())}) {
            dialog->show();
            for (QWidget* widget : dialog->findChildren<QWidget*>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QHeaderView")) continue;
                const auto* push = qobject_cast<QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()) ||
                             widget->inherits("QTabBar") || widget->objectName().startsWith(QStringLiteral("qt_")),
                         widget->metaObject()->className());
            }
        }
    }

 private:
    ui::ModelsDialog* dialog() { return m_window->modelsDialog(); }
    QTableView* view() { return dialog()->findChild<QTableView*>(); }
    QComboBox* panel() {
        for (auto* box : m_window->fillPanel()->findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Model")) return box;
        return nullptr;
    }
    QStringList names() {
        QStringList list;
        for (int row = 0; row < view()->model()->rowCount(); ++row) list << view()->model()->index(row, 0).data().toString();
        return list;
    }
    QStringList panelNames() {
        QStringList list;
        for (int i = 0; i < panel()->count(); ++i) list << panel()->itemText(i);
        return list;
    }
    core::ModelEntry selected() { return m_library->find(dialog()->selectedId()).value_or(core::ModelEntry{}); }
    QString cell(int row, const char* title) {
        const QAbstractItemModel* model = view()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->headerData(column, Qt::Horizontal).toString() == QLatin1String(title))
                return model->index(row, column).data().toString();
        return QStringLiteral("no such column");
    }
    template <typename T>
    T* find(const char* name) {
        for (T* widget : dialog()->findChildren<T*>())
            if (widget->accessibleName() == QLatin1String(name)) return widget;
        qFatal("no widget %s", name);
    }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    static QPushButton* buttonOf(QWidget* parent, const char* text) {
        for (auto* button : parent->findChildren<QPushButton*>())
            if (QString(button->text()).remove(u'&') == QString::fromUtf8(text)) return button;
        qFatal("no button %s", text);
    }
    QPushButton* button(const char* text) { return buttonOf(dialog(), text); }
    QString file(const QString& name, const QByteArray& bytes) {
        storeFile(m_root->filePath(name), bytes);
        return m_root->filePath(name);
    }
    void drop(const QStringList& paths) {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(dialog(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(dialog(), &event);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_root;
    std::shared_ptr<core::ModelLibrary> m_library;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace

QTEST_MAIN(TestModelsDialog)
#include "test_models_dialog.moc"
