// SPDX-License-Identifier: GPL-3.0-or-later
// Projects, exports, the clipboard and the film strip in the real window.
#include <QCheckBox>
#include <QClipboard>
#include <QColorSpace>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTimer>

#include "core/photo_io.h"
#include "core/project.h"
#include "ui/actions.h"
#include "ui/attention_layer.h"
#include "ui/changes_layer.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/docks/fill_panel.h"
#include "ui/docks/film_strip.h"
#include "ui/file_controller.h"
#include "ui/fill_controller.h"
#include "ui/main_window.h"
#include "ui/picture_export.h"
#include "ui_test_support.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

bool same(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a.reshape(1), b.reshape(1), cv::NORM_INF) == 0.;
}

template <typename Widget>
Widget* named(const QWidget& dialog, const QString& name) {
    for (Widget* widget : dialog.findChildren<Widget*>())
        if (widget->accessibleName() == name) return widget;
    return nullptr;
}

}  // namespace

class TestFiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_photoPath;
    std::shared_ptr<ScriptedPrompts::Script> m_script;
    std::unique_ptr<ui::MainWindow> m_window;

    QString file(const QString& name) const { return m_folder.filePath(name); }
    core::Document* document() { return m_window->document(); }
    ui::Actions* actions() { return m_window->actionSet(); }
    void makeWindow() {
        m_window.reset();
        m_window = std::make_unique<ui::MainWindow>(testRegistry(), ui::MainWindowOptions{},
                                                    std::make_unique<ScriptedPrompts>(m_script));
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void open(const QString& path) {
        QSignalSpy opened(document(), &core::Document::opened);
        m_window->openFile(path);
        QTRY_COMPARE(opened.count(), 1);
        QTRY_VERIFY(!m_window->files()->isBusy());
    }
    void paint(const cv::Rect& rect) {
        document()->editMask(rect, cv::Mat(rect.size(), CV_8UC1, cv::Scalar(255)), QStringLiteral("paint"));
    }
    void fill(const QString& engine) {
        auto* box = named<QComboBox>(*m_window->fillPanel(), QStringLiteral("Method"));
        QVERIFY(box != nullptr);
        box->setCurrentIndex(box->findData(engine));
        QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
        QTRY_VERIFY(actions()->fill->isEnabled());
        actions()->fill->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    }
    void save(QAction* action, const QString& path) {
        m_script->savePath = path;
        action->trigger();
        QTRY_VERIFY(!m_window->files()->isBusy());
    }

 private Q_SLOTS:
    void initTestCase() {
        isolateSettings(m_folder.path());
        m_photoPath = file(QStringLiteral("photo.png"));
        core::PhotoMetadata metadata;
        metadata.iccProfile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
        core::writePhoto(core::Photo(generatedPixels(320, 240), metadata), m_photoPath);
    }
    void init() {
        QSettings().clear();
        m_script = std::make_shared<ScriptedPrompts::Script>();
        makeWindow();
    }
    void cleanup() { m_window.reset(); }

    void workGoesOnFromAProject() {
        open(m_photoPath);
        paint({60, 60, 40, 30});
        fill(QStringLiteral("quick"));
        paint({200, 150, 30, 20});
        document()->markSources(core::SourceMark::Never, {0, 0, 20, 20}, cv::Mat(20, 20, CV_8UC1, cv::Scalar(255)),
                                QStringLiteral("mark"));
        const core::ProjectState before = document()->state();
        save(actions()->save, file(QStringLiteral("work.ora")));
        QVERIFY(!document()->isModified());
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("work.ora")));
        // The second save asks nothing.
        paint({10, 200, 9, 9});
        save(actions()->save, file(QStringLiteral("elsewhere.ora")));
        QVERIFY(!QFile::exists(file(QStringLiteral("elsewhere.ora"))) && !document()->isModified());

        makeWindow();
        open(file(QStringLiteral("work.ora")));
        QVERIFY(m_script->errors.isEmpty());
        QVERIFY(same(document()->photo().pixels(), before.photo.pixels()));
        QVERIFY(same(document()->original().pixels(), before.original.pixels()));
        QVERIFY(same(document()->avoided().pixels(), before.avoided.pixels()));
        QCOMPARE(document()->mask().holes().size(), std::size_t(2));
        QCOMPARE(document()->photo().metadata().iccProfile, before.photo.metadata().iccProfile);
        QCOMPARE(document()->filledHoles().size(), std::size_t(1));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("work.ora")) && !document()->isModified());
        // What was painted can be filled, and where pixels came from is shown.
        QTRY_VERIFY(actions()->fill->isEnabled());
        actions()->attention->trigger();
        QTRY_VERIFY(m_window->attentionLayer()->isReady());
        QTest::mouseMove(m_window->canvas()->viewport(), m_window->canvas()->view().toWidget(QPointF(80, 75)).toPoint());
        QTRY_VERIFY(!m_window->attentionLayer()->sources().empty());
        QSignalSpy finished(m_window->fillController(), &ui::FillController::finished);
        m_window->fillController()->refill(document()->filledHoles().front());
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(document()->isModified());
    }

    void savingAsksForAProjectFirst() {
        open(m_photoPath);
        paint({60, 60, 40, 30});
        m_script->unsaved = ui::UnsavedChoice::Save;
        m_script->savePath.clear();  // changed their mind
        QVERIFY(!m_window->close());
        QVERIFY(document()->isModified());
        m_script->savePath = file(QStringLiteral("bare-name"));
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!core::readProject(file(QStringLiteral("bare-name.ora"))).mask.isEmpty());
        QCOMPARE(core::readProject(file(QStringLiteral("bare-name.ora"))).photoName, QStringLiteral("photo.png"));
    }

    void exportsLeaveAProjectUnsaved() {
        open(m_photoPath);
        paint({60, 60, 40, 30});
        save(actions()->save, file(QStringLiteral("mine.ora")));
        fill(QStringLiteral("quick"));
        save(actions()->exportPng, file(QStringLiteral("mine.png")));
        QVERIFY(document()->isModified());
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("mine.ora")));
        QVERIFY(same(core::readPhoto(file(QStringLiteral("mine.png"))).pixels(), document()->photo().pixels()));
        save(actions()->save, {});
        QVERIFY(!document()->isModified());
        QCOMPARE(core::readProject(file(QStringLiteral("mine.ora"))).filledHoles.size(), std::size_t(1));
    }

    void namesGoWithTheKindAndReplaceNothingUnasked() {
        QFile existing(file(QStringLiteral("kept.jpg")));
        QVERIFY(existing.open(QIODevice::WriteOnly));
        existing.close();
        QString typed, shown, asked;
        bool agrees = false;
        QTimer hand;
        connect(&hand, &QTimer::timeout, this, [&] {
            QWidget* modal = QApplication::activeModalWidget();
            if (auto* box = qobject_cast<QMessageBox*>(modal)) {
                asked = box->text();
                for (QAbstractButton* button : box->buttons())
                    if ((box->buttonRole(button) == QMessageBox::AcceptRole) == agrees) return button->click();
            } else if (auto* dialog = qobject_cast<QFileDialog*>(modal)) {
                const QString jpeg = dialog->nameFilters().at(1);
                dialog->selectNameFilter(jpeg);
                Q_EMIT dialog->filterSelected(jpeg);
                shown = QFileInfo(dialog->selectedFiles().first()).fileName();
                if (!typed.isEmpty()) dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(typed);
                QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
            }
        });
        hand.start(20);
        ui::DialogPrompts prompts;
        const auto choose = [&] {
            return prompts.savePath(m_window.get(), QStringLiteral("Save"), file(QStringLiteral("photo-filled.png")),
                                    ui::pictureFilter());
        };
        QCOMPARE(choose(), file(QStringLiteral("photo-filled.jpg")));
        QCOMPARE(shown, QStringLiteral("photo-filled.jpg"));
        typed = QStringLiteral("other.tif");  // who types a suffix means it
        QCOMPARE(choose(), file(typed));
        typed = QStringLiteral("new");
        QCOMPARE(choose(), file(QStringLiteral("new.jpg")));
        QVERIFY(asked.isEmpty());
        typed = QStringLiteral("kept");
        QCOMPARE(choose(), QString());
        QVERIFY2(asked.contains(QStringLiteral("kept.jpg")), qPrintable(asked));
        agrees = true;
        QCOMPARE(choose(), file(QStringLiteral("kept.jpg")));
    }

    void unknownKindsAreRefusedBeforeAnythingIsAsked() {
        open(m_photoPath);
        bool offered = false;
        m_script->editExport = [&](ui::ExportChoice&) { offered = true; };
        save(actions()->exportPng, file(QStringLiteral("picture.gif")));
        QCOMPARE(m_script->errors.size(), 1);
        QVERIFY(m_script->errors.first().contains(QStringLiteral("picture.gif")));
        QVERIFY(!offered && !QFile::exists(file(QStringLiteral("picture.gif"))));
    }

    void showsWhatIsLeftOfAPhoto() {
        const QString whole = m_folder.filePath(QStringLiteral("whole.jpg")),
                      half = m_folder.filePath(QStringLiteral("half.jpg"));
        core::writePhoto(core::Photo(generatedPixels(300, 200)), whole);
        QFile source(whole), cut(half);
        QVERIFY(source.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly));
        const QByteArray bytes = source.readAll();
        const QByteArray left = bytes.left(bytes.size() * 2 / 3);
        cut.write(left);
        cut.close();
        open(half);
        QCOMPARE(document()->photo().size(), cv::Size(300, 200));
        QCOMPARE(m_script->errors.size(), 1);
        QVERIFY(m_script->errors.first().contains(QStringLiteral("half.jpg")));
        // Nothing is written over it unasked.
        m_script->savePath.clear();
        actions()->save->trigger();
        QVERIFY(cut.open(QIODevice::ReadOnly));
        QCOMPARE(cut.readAll(), left);
    }

    void damagedProjectsLeaveTheDocument() {
        open(m_photoPath);
        save(actions()->save, file(QStringLiteral("whole.ora")));
        QFile whole(file(QStringLiteral("whole.ora"))), half(file(QStringLiteral("half.ora")));
        QVERIFY(whole.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly));
        half.write(whole.readAll().left(whole.size() / 2));
        half.close();
        m_window->openFile(half.fileName());
        QTRY_COMPARE(m_script->errors.size(), 1);
        QVERIFY(m_script->errors.first().contains(QStringLiteral("half.ora")));
        QVERIFY(document()->isOpen() && m_window->windowTitle().contains(QStringLiteral("whole.ora")));
        // A save that can't be done says so, and work isn't taken for saved.
        paint({60, 60, 40, 30});
        save(actions()->saveAs, file(QStringLiteral("no/such/folder.ora")));
        QTRY_COMPARE(m_script->errors.size(), 2);
        QVERIFY(document()->isModified() && m_window->windowTitle().contains(QStringLiteral("whole.ora")));
    }

    void picturesTellOfFillsUnlessTurnedOff() {
        open(m_photoPath);
        paint({60, 60, 40, 30});
        fill(QStringLiteral("quick"));  // counts as a trained network
        save(actions()->exportPng, file(QStringLiteral("told.jpg")));
        const QByteArray told = core::readPhoto(file(QStringLiteral("told.jpg"))).metadata().xmp;
        QVERIFY(told.contains("compositeWithTrainedAlgorithmicMedia"));
        m_script->editExport = [](ui::ExportChoice& choice) { choice.provenance = false; };
        save(actions()->exportPng, file(QStringLiteral("untold.jpg")));
        QVERIFY(!core::readPhoto(file(QStringLiteral("untold.jpg"))).metadata().xmp.contains("lgorithmicMedia"));
        // Remembered.
        m_script->editExport = [](ui::ExportChoice& choice) { QVERIFY(!choice.provenance); };
        save(actions()->exportPng, file(QStringLiteral("untold.jpg")));

        open(file(QStringLiteral("told.jpg")));
        actions()->changes->trigger();
        QTRY_VERIFY(!m_window->changesLayer()->area().empty());
        const cv::Mat& area = m_window->changesLayer()->area();
        QVERIFY(area.at<uchar>(75, 80) == 255 && area.at<uchar>(10, 10) == 0);
        const QImage with = m_window->canvas()->viewport()->grab().toImage();
        actions()->changes->trigger();
        QVERIFY(with != m_window->canvas()->viewport()->grab().toImage());
        open(m_photoPath);
        QVERIFY(!actions()->changes->isChecked());
        actions()->changes->trigger();
        QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("Nothing is known")));
    }

    void recentFilesThatAreGoneLeaveTheList() {
        const QString path = file(QStringLiteral("soon-gone.png"));
        QVERIFY(QFile::copy(m_photoPath, path));
        open(path);
        open(m_photoPath);
        const auto names = [&] {
            QStringList texts;
            for (const QAction* action : actions()->recentMenu->actions()) texts << action->text();
            return texts;
        };
        QVERIFY(names().contains(QStringLiteral("soon-gone.png")));
        QVERIFY(QFile::remove(path));
        m_window->openFile(path);
        QTRY_COMPARE(m_script->errors.size(), 1);
        QTRY_VERIFY(!names().contains(QStringLiteral("soon-gone.png")));
        QVERIFY(names().contains(QStringLiteral("photo.png")));
        actions()->recentMenu->actions().last()->trigger();
        QVERIFY(m_window->files()->recentFiles().isEmpty() && !actions()->recentMenu->isEnabled());
    }

    void offersWhatTheFormatHas() {
        core::writePhoto(core::Photo(generatedPixels(40, 30, CV_16UC3)), file(QStringLiteral("deep.tif")));
        open(file(QStringLiteral("deep.tif")));
        const auto dialogFor = [&](const QString& name) {
            return std::make_unique<ui::ExportDialog>(name, ui::exportOffer(*document(), name), ui::ExportChoice{});
        };
        const auto jpeg = dialogFor(QStringLiteral("a.jpg"));
        QVERIFY(named<QSpinBox>(*jpeg, QStringLiteral("Quality")) && !named<QComboBox>(*jpeg, QStringLiteral("Depth")));
        named<QSpinBox>(*jpeg, QStringLiteral("Quality"))->setValue(33);
        named<QComboBox>(*jpeg, QStringLiteral("Colour detail"))->setCurrentIndex(1);
        QCOMPARE(jpeg->choice().write.jpegQuality, 33);
        QVERIFY(jpeg->choice().write.jpegColour == core::JpegColour::Full);
        QVERIFY(!named<QCheckBox>(*jpeg, QStringLiteral("Say in the file what was filled"))->isEnabled());
        QVERIFY(jpeg->choice().provenance);
        const auto webp = dialogFor(QStringLiteral("a.webp"));
        named<QCheckBox>(*webp, QStringLiteral("&Lose nothing"))->click();
        QVERIFY(webp->choice().write.webpLossless && !named<QSpinBox>(*webp, QStringLiteral("Quality"))->isEnabled());
        const auto tiff = dialogFor(QStringLiteral("a.tif"));
        QVERIFY(!named<QSpinBox>(*tiff, QStringLiteral("Quality")));
        named<QComboBox>(*tiff, QStringLiteral("Compression"))->setCurrentIndex(2);
        named<QComboBox>(*tiff, QStringLiteral("Depth"))->setCurrentIndex(1);
        QVERIFY(tiff->choice().write.tiffCompression == core::TiffCompression::None && tiff->choice().write.eightBit);
        // Through the window, and remembered.
        m_script->editExport = [&](ui::ExportChoice& choice) { choice = tiff->choice(); };
        save(actions()->exportPng, file(QStringLiteral("flat.tif")));
        QCOMPARE(core::readPhoto(file(QStringLiteral("flat.tif"))).bitsPerChannel(), 8);
        const ui::ExportChoice again = ui::rememberedChoice(ui::Settings());
        QVERIFY(again.write.tiffCompression == core::TiffCompression::None && again.write.eightBit);
    }

    void copiesThePhotoOrThePartUnderTheHoles() {
        open(m_photoPath);
        const auto copied = [&] {
            actions()->copy->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->files()->isBusy(), 5000);
        };
        copied();
        const QImage whole = QGuiApplication::clipboard()->image();
        QCOMPARE(whole.size(), QSize(320, 240));
        const cv::Vec3b at = document()->photo().pixels().at<cv::Vec3b>(7, 9);
        QCOMPARE(whole.pixelColor(9, 7), QColor(at[0], at[1], at[2]));
        QVERIFY(whole.colorSpace().isValid() && whole.colorSpace() != QColorSpace(QColorSpace::SRgb));
        paint({50, 40, 30, 20});
        document()->editMask({50, 40, 5, 5}, cv::Mat::zeros(5, 5, CV_8UC1), QStringLiteral("erase"));
        copied();
        const QImage part = QGuiApplication::clipboard()->image();
        QCOMPARE(part.size(), QSize(30, 20));
        QCOMPARE(part.pixelColor(2, 2).alpha(), 0);
        const cv::Vec3b inside = document()->photo().pixels().at<cv::Vec3b>(50, 70);
        QCOMPARE(part.pixelColor(20, 10), QColor(inside[0], inside[1], inside[2]));
        // And back.
        m_script->unsaved = ui::UnsavedChoice::Discard;
        actions()->paste->trigger();
        QTRY_COMPARE(document()->photo().width(), 30);
        QVERIFY(document()->photo().hasAlpha());
    }

    void walksThroughTheFolder() {
        const QString folder = file(QStringLiteral("walk"));
        QVERIFY(QDir().mkpath(folder));
        for (const char* name : {"p9.png", "p10.png", "p11.jpg"})
            core::writePhoto(core::Photo(generatedPixels(400, 300)), folder + QLatin1Char('/') + QLatin1String(name));
        QFile notes(folder + QStringLiteral("/notes.txt")), broken(folder + QStringLiteral("/p12.png"));
        QVERIFY(notes.open(QIODevice::WriteOnly) && broken.open(QIODevice::WriteOnly));
        broken.write("no picture");
        broken.close();
        QVERIFY(!actions()->nextPhoto->isEnabled());
        open(folder + QStringLiteral("/p9.png"));
        save(actions()->saveAs, folder + QStringLiteral("/p10.ora"));
        open(folder + QStringLiteral("/p9.png"));
        ui::FilmStrip* strip = m_window->filmStrip();
        QTRY_COMPARE(strip->photos()->rowCount(), 5);
        QStringList names;
        for (int row = 0; row < 5; ++row) names << QFileInfo(strip->photos()->pathAt(row)).fileName();
        QCOMPARE(names, QStringList({"p9.png", "p10.ora", "p10.png", "p11.jpg", "p12.png"}));
        QVERIFY(actions()->nextPhoto->isEnabled() && !actions()->previousPhoto->isEnabled());
        QCOMPARE(strip->photos()->bytesHeld(), 0);  // hidden: nothing is made

        auto* dock = m_window->findChild<QDockWidget*>(QStringLiteral("filmDock"));
        dock->show();
        const auto widthOf = [&](int row) {
            const QVariant picture = strip->photos()->data(strip->photos()->index(row), Qt::DecorationRole);
            return picture.value<QIcon>().actualSize({500, 500}).width();
        };
        for (const int row : {0, 1, 2, 3}) QTRY_COMPARE(widthOf(row), int{ui::FolderPhotos::kPicturePx});
        QTRY_COMPARE(widthOf(4), 1);  // can't be read; opening it would say why
        // Whole pictures with their names, though the first layout knew of no picture.
        for (int row = 0; row < 5; ++row)
            QVERIFY(strip->visualRect(strip->photos()->index(row)).height() > strip->iconSize().height() + 15);
        QCOMPARE(strip->currentIndex().row(), 0);
        QSignalSpy opened(document(), &core::Document::opened);
        actions()->nextPhoto->trigger();
        QTRY_COMPARE(QFileInfo(document()->filePath()).fileName(), QStringLiteral("p10.ora"));
        QTRY_COMPARE(strip->currentIndex().row(), 1);
        strip->scrollTo(strip->currentIndex(), QAbstractItemView::PositionAtCenter);
        QVERIFY(strip->visualRect(strip->currentIndex()).top() >= 0);  // nothing of it is scrolled away upwards
        // Work that isn't saved is asked about, and the mark stays where the open photo is.
        paint({60, 60, 40, 30});
        m_script->unsaved = ui::UnsavedChoice::Cancel;
        const int asked = m_script->unsavedAsked;
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->photos()->index(3)).center());
        QTRY_COMPARE(m_script->unsavedAsked, asked + 1);
        QCOMPARE(strip->currentIndex().row(), 1);
        // A file that can't be read is no reason to ask.
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->photos()->index(4)).center());
        QTRY_COMPARE(m_script->errors.size(), 1);
        QCOMPARE(m_script->unsavedAsked, asked + 1);
        m_script->errors.clear();
        m_script->unsaved = ui::UnsavedChoice::Discard;
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->photos()->index(3)).center());
        QTRY_COMPARE(QFileInfo(document()->filePath()).fileName(), QStringLiteral("p11.jpg"));
        actions()->previousPhoto->trigger();
        QTRY_COMPARE(QFileInfo(document()->filePath()).fileName(), QStringLiteral("p10.png"));
        // Another folder drops all of this one.
        open(m_photoPath);
        QTRY_VERIFY(strip->photos()->rowOf(m_photoPath) >= 0);
        QCOMPARE(strip->photos()->rowOf(folder + QStringLiteral("/p9.png")), -1);
        actions()->close->trigger();
        QCOMPARE(strip->photos()->rowCount(), 0);
    }
};

QTEST_MAIN(TestFiles)
#include "test_files.moc"
