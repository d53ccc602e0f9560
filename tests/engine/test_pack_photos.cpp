// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgproc.hpp>

#include <ATen/ATen.h>

#include "core/error.h"
#include "core/photo_io.h"
#include "ml/engine/pack_photos.h"
#include "ml/engine/training_photos.h"
#include "tests/core/photo_samples.h"

using namespace lacuna;
using engine::openPackedPhotos;
using engine::PackForm;
using engine::packPhotos;

namespace {

double largestDifference(const at::Tensor& a, const at::Tensor& b) {
    return (a.to(at::kInt) - b.to(at::kInt)).abs().max().item<double>();
}

core::ErrorKind kindOfFailure(const std::function<void()>& work) {
    try {
        work();
    } catch (const core::Error& error) {
        return error.kind();
    }
    qFatal("nothing was thrown");
}

}  // namespace

/// Photos on their way to a machine without decoders.
class TestPackPhotos : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void initTestCase() {
        QDir(m_folder.path()).mkdir("photos");
        for (int i = 0; i < 6; ++i) {
            cv::Mat pixels = samples::gradient({600 + 40 * i, 400}, CV_8UC3);
            cv::circle(pixels, {100 * i, 200}, 90, cv::Scalar(250, 10 * i, 30), -1);
            core::writePhoto(core::Photo(pixels), path(QStringLiteral("photos/number %1.png").arg(i)));
        }
        samples::store(path("photos/broken.jpg"), "nonsense");
    }

    void bothFormsKeepThePhotos() {
        for (const auto form : {PackForm::Pixels, PackForm::Jpeg}) {
            engine::PackOptions options;
            options.form = form;
            options.longSide = 300;
            options.leastShortSide = 150;
            std::vector<qsizetype> steps;
            const auto result = packPhotos({path("photos")}, path("pack.safetensors"), options, {},
                                           [&](qsizetype done, qsizetype) { steps.push_back(done); });
            QCOMPARE(result.photos, 6);
            QCOMPARE(result.leftOut, 0);
            QCOMPARE(result.bytes, QFileInfo(path("pack.safetensors")).size());
            QCOMPARE(result.unreadable.size(), 1U);
            QCOMPARE(result.unreadable[0].path, path("photos/broken.jpg"));
            QCOMPARE(steps.front(), 0);
            QCOMPARE(steps.back(), 7);

            const auto pack = openPackedPhotos(path("pack.safetensors"));
            QCOMPARE(pack->size(), 6U);
            QStringList names;
            for (std::size_t i = 0; i < 6; ++i) {
                const QString name = QString::fromStdString(pack->name(i));
                const QString stem = name.section(QLatin1Char(' '), 1).section(QLatin1Char('.'), 0, 0);
                names << stem;
                const cv::Mat original = core::readPhoto(path("photos/" + stem + ".png")).pixels();
                const at::Tensor packed = pack->load(i);
                const int height = static_cast<int>(packed.size(0)), width = static_cast<int>(packed.size(1));
                QCOMPARE(width, 300);
                QCOMPARE(height, cvRound(400. * 300 / original.cols));
                cv::Mat expected;
                cv::resize(original, expected, {width, height}, 0, 0, cv::INTER_AREA);
                const cv::Mat got(height, width, CV_8UC3, packed.data_ptr());
                const double error = cv::norm(expected, got, cv::NORM_L1) / static_cast<double>(3 * got.total());
                QVERIFY2(error < 2, qPrintable(QStringLiteral("%1: %2").arg(stem).arg(error)));
            }
            QVERIFY(names != QStringList({"number 0", "number 1", "number 2", "number 3", "number 4", "number 5"}));
            names.sort();
            QCOMPARE(names, QStringList({"number 0", "number 1", "number 2", "number 3", "number 4", "number 5"}));
            QCOMPARE(engine::openTrainingPhotos({path("pack.safetensors")}).source->size(), 6U);
        }
    }

    void theShorterSideIsKeptLargeEnough() {
        engine::PackOptions options;
        options.form = PackForm::Pixels;
        options.longSide = 300;
        options.leastShortSide = 350;
        packPhotos({path("photos/number 5.png")}, path("pack.safetensors"), options);
        const at::Tensor photo = openPackedPhotos(path("pack.safetensors"))->load(0);
        QCOMPARE(photo.size(0), 350);
        QCOMPARE(photo.size(1), 700);
        options.longSide = 2000;  // nothing is enlarged
        packPhotos({path("photos/number 5.png")}, path("pack.safetensors"), options);
        QCOMPARE(openPackedPhotos(path("pack.safetensors"))->load(0).size(1), 800);
    }

    void theSizeLimitHolds() {
        engine::PackOptions options;
        const auto whole = packPhotos({path("photos")}, path("pack.safetensors"), options);
        options.maxBytes = whole.bytes / 2;
        const auto half = packPhotos({path("photos")}, path("pack.safetensors"), options);
        QVERIFY(half.bytes <= options.maxBytes);
        QVERIFY(half.photos >= 1);
        QCOMPARE(half.photos + half.leftOut, 6);
        const QByteArray bytes = samples::contents(path("pack.safetensors"));
        packPhotos({path("photos")}, path("pack.safetensors"), options);
        QCOMPARE(samples::contents(path("pack.safetensors")), bytes);
        // A pack that can't be made leaves the one that is there.
        options.maxBytes = 2000;
        QCOMPARE(kindOfFailure([&] { packPhotos({path("photos")}, path("pack.safetensors"), options); }), core::ErrorKind::Usage);
        QCOMPARE(samples::contents(path("pack.safetensors")), bytes);
    }

    void failuresAreClear() {
        const QString output = path("never.safetensors");
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(kindOfFailure([&] { packPhotos({path("photos")}, output, {}, stopped.get_token()); }),
                 core::ErrorKind::Cancelled);
        QCOMPARE(kindOfFailure([&] { packPhotos({path("photos/broken.jpg")}, output); }), core::ErrorKind::InputUnreadable);
        QCOMPARE(kindOfFailure([&] { packPhotos({path("nothing")}, output); }), core::ErrorKind::InputUnreadable);
        QCOMPARE(kindOfFailure([&] { packPhotos({path("photos")}, output, {.longSide = 0}); }), core::ErrorKind::Usage);
        QCOMPARE(kindOfFailure([&] { packPhotos({path("photos")}, output, {.jpegQuality = 101}); }), core::ErrorKind::Usage);
        QVERIFY(!QFileInfo::exists(output));
        QCOMPARE(kindOfFailure([&] { packPhotos({path("photos")}, path("no/folder.safetensors")); }),
                 core::ErrorKind::OutputUnwritable);
        QCOMPARE(kindOfFailure([&] { openPackedPhotos(path("photos/broken.jpg")); }), core::ErrorKind::InputUnreadable);
    }

    void theScriptUnpacksJpegs() {
        const QString python = qEnvironmentVariable("LACUNA_PYTHON", QStringLiteral("python3"));
        if (QProcess::execute(python, {"-c", "import numpy, PIL"}) != 0)
            QSKIP("Python with numpy and Pillow is not here; LACUNA_PYTHON names another one");
        const QString script = QStringLiteral(LACUNA_SOURCE_DIR "/script/unpack_photos.py");
        packPhotos({path("photos")}, path("jpegs.safetensors"), {.longSide = 300, .leastShortSide = 150});
        QCOMPARE(QProcess::execute(python, {script, path("jpegs.safetensors"), path("pixels.safetensors")}), 0);
        const auto jpegs = openPackedPhotos(path("jpegs.safetensors"));
        const ml::PackedPhotos pixels(path("pixels.safetensors").toStdString());
        QCOMPARE(pixels.size(), jpegs->size());
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            QCOMPARE(pixels.name(i) + ".jpg", jpegs->name(i));
            // Another build of the decoder may round otherwise.
            QVERIFY(largestDifference(pixels.load(i), jpegs->load(i)) <= 3);
        }
        // What is unpacked already is refused.
        QVERIFY(QProcess::execute(python, {script, path("pixels.safetensors"), path("again.safetensors")}) != 0);
        QVERIFY(!QFileInfo::exists(path("again.safetensors")));
    }

 private:
    QString path(const QString& name) const { return QDir(m_folder.path()).filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPackPhotos)
#include "test_pack_photos.moc"
