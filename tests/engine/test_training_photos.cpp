// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgproc.hpp>

#include <ATen/ATen.h>

#include "core/error.h"
#include "core/photo_io.h"
#include "ml/engine/random_holes.h"
#include "ml/engine/training_photos.h"
#include "ml/io/safetensors.h"
#include "ml/train/crop_loader.h"

#include "tests/core/photo_samples.h"

using namespace lacuna;
using engine::FolderPhotos;
using engine::listPhotos;
using engine::openTrainingPhotos;
using engine::PhotoListing;

namespace {

cv::Mat pixelsOf(const at::Tensor& photo) {
    return cv::Mat(static_cast<int>(photo.size(0)), static_cast<int>(photo.size(1)), CV_8UC3, photo.data_ptr()).clone();
}

}  // namespace

/// Folders and lists of photos as people and datasets have them.
class TestTrainingPhotos : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void foldersAreSearchedInAFixedOrder() {
        makePhotos({"b.jpg", "a.PNG", "sub/deep/c.jpeg", "sub/a.webp", "Sub/z.jpg"});
        makeFiles({"notes.txt", "drawing.svg", "sub/list.csv", "noSuffix"});
        makePhotos({".hidden.jpg", ".thumbs/x.jpg", "__MACOSX/a.jpg"});
        QCOMPARE(found(""), QStringList({"a.PNG", "b.jpg", "Sub/z.jpg", "sub/a.webp", "sub/deep/c.jpeg"}));
        QCOMPARE(m_listing.layouts, QStringList("folder"));
        QVERIFY(m_listing.problems.empty());
        for (const QString& file : m_listing.files) QVERIFY(QFileInfo(file).isAbsolute());
    }

    void linksAreFollowedOnceAndLoopsEnd() {
        makePhotos({"a/one.jpg", "b/two.jpg"});
        QVERIFY(QFile::link(path("."), path("a/loop")));
        QVERIFY(QFile::link(path("b"), path("a/other")));
        QVERIFY(QFile::link(path("nowhere"), path("a/gone.jpg")));
        QVERIFY(QFile::link(path("b/two.jpg"), path("a/same.jpg")));
        QCOMPARE(found(""), QStringList({"a/one.jpg", "a/same.jpg", "a/other/two.jpg"}));
        QVERIFY(m_listing.problems.empty());
    }

    void severalPathsKeepTheirOrderAndCountFilesOnce() {
        makePhotos({"x/1.jpg", "y/2.jpg", "single.png"});
        const PhotoListing listing = listPhotos({path("y"), path("single.png"), path("x"), path("y/2.jpg"), path("y/../x")});
        QCOMPARE(relative(listing.files), QStringList({"y/2.jpg", "single.png", "x/1.jpg"}));
        QCOMPARE(listing.layouts, QStringList({"folder", "photo", "folder", "photo", "folder"}));
    }

    void emptyFilesAreReported() {
        makePhotos({"good.jpg"});
        makeFiles({"empty.jpg"});
        QCOMPARE(found(""), QStringList("good.jpg"));
        QCOMPARE(m_listing.problems.size(), 1U);
        QCOMPARE(m_listing.problems[0].path, path("empty.jpg"));
        QVERIFY(m_listing.problems[0].reason.contains("empty"));
    }

    void whatLeadsToNoPhotoIsAnError_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << "nothing/here"
                                 << "no such file or folder";
        QTest::newRow("empty folder") << "void"
                                      << "no pictures";
        QTest::newRow("folder of other files") << "papers"
                                               << "no pictures";
        QTest::newRow("folder of empty files") << "hollow"
                                               << "file is empty";
        QTest::newRow("other file") << "thing.bin"
                                    << "neither a folder";
        QTest::newRow("empty list") << "empty.txt"
                                    << "names no files";
        QTest::newRow("list of comments") << "comments.flist"
                                          << "names no files";
        QTest::newRow("list of missing files") << "missing.txt"
                                               << "none of the 2 files";
        QTest::newRow("list of empty files") << "hollow.txt"
                                             << "all empty";
    }
    void whatLeadsToNoPhotoIsAnError() {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        makePhotos({"fine/a.jpg"});
        QDir(path("")).mkdir("void");
        makeFiles({"papers/a.txt", "hollow/a.jpg", "hollow/b.jpg", "empty.txt"});
        samples::store(path("thing.bin"), "something");
        samples::store(path("comments.flist"), "# one\n\n   \n#two\n");
        samples::store(path("missing.txt"), "a.jpg\nb.jpg\n");
        samples::store(path("hollow.txt"), "hollow/a.jpg\n");
        for (const QStringList& paths : {QStringList{path(name)}, {path("fine"), path(name)}}) {
            try {
                listPhotos(paths);
                QFAIL("nothing was thrown");
            } catch (const core::Error& error) {
                QCOMPARE(error.kind(), core::ErrorKind::InputUnreadable);
                QVERIFY2(error.message().contains(reason), qPrintable(error.message()));
                QVERIFY2(error.doing().contains(path(name)), qPrintable(error.message()));
            }
        }
    }

    void listsNameFilesInEveryUsualWay() {
        makePhotos({"photos/a.jpg", "photos/b b.jpg", "photos/\u00fcber.jpg", "c.png", "class 7", "d.jpg"});
        const QByteArray list =
            "\xEF\xBB\xBF# the best ones\r\n"
            "photos/b b.jpg\r\n" +
            path("c.png").toUtf8() +
            "\n\n  photos/a.jpg 12  \nphotos/\xC3\xBC"
            "ber.jpg\nclass 7\n./photos/../d.jpg\nphotos/gone.jpg\nphotos/a.jpg\n";
        for (const char* name : {"list.txt", "train_shuffled.flist", "all.lst"}) {
            samples::store(path(name), list);
            QCOMPARE(found(name),
                     QStringList({"photos/b b.jpg", "c.png", "photos/a.jpg", "photos/\u00fcber.jpg", "class 7", "d.jpg"}));
            QCOMPARE(m_listing.layouts, QStringList("file list"));
            QCOMPARE(m_listing.problems.size(), 1U);
            QCOMPARE(m_listing.problems[0].path, path("photos/gone.jpg"));
        }
    }

    void linesThatAreNoTextAreReported() {
        makePhotos({"a.jpg", "b.jpg"});
        samples::store(path("list.txt"),
                       "a.jpg\nbad\xff.jpg\n" + QByteArray(200'000, 'x') + "\n" + QByteArray("z\0.jpg\n", 7) + "b.jpg");
        QCOMPARE(found("list.txt"), QStringList({"a.jpg", "b.jpg"}));
        QCOMPARE(m_listing.problems.size(), 3U);
        QVERIFY(m_listing.problems[0].reason.contains("line 2"));
    }

    void places2IsTakenAsItComes() {
        makePhotos({"p/data_large/a/airfield/00000001.jpg", "p/data_large/a/airfield/00000002.jpg",
                    "p/data_large/z/zen_garden/00000001.jpg", "p/val_large/Places365_val_00000001.jpg"});
        const QStringList all = {"p/data_large/a/airfield/00000001.jpg", "p/data_large/a/airfield/00000002.jpg",
                                 "p/data_large/z/zen_garden/00000001.jpg"};
        QCOMPARE(found("p"), all);
        QCOMPARE(m_listing.layouts, QStringList("Places2"));
        // With the published list: its files alone, class numbers and leading slashes and all.
        const QByteArray list = "/z/zen_garden/00000001.jpg 364\n/a/airfield/00000001.jpg 0\n/a/airfield/00000009.jpg 0\n";
        const QStringList listed = {"p/data_large/z/zen_garden/00000001.jpg", "p/data_large/a/airfield/00000001.jpg"};
        for (const char* place :
             {"p/filelist_places365-standard/places365_train_standard.txt", "p/places365_train_standard.txt"}) {
            QVERIFY(QDir().mkpath(QFileInfo(path(place)).path()));
            samples::store(path(place), list);
            for (const char* given : {"p", place}) {
                QCOMPARE(found(given), listed);
                QCOMPARE(m_listing.layouts, QStringList("Places2"));
                QCOMPARE(m_listing.problems.size(), 1U);
                QVERIFY(m_listing.problems[0].path.endsWith("/a/airfield/00000009.jpg"));
            }
        }
        // Its validation photos alone are a folder like any other.
        QCOMPARE(found("p/val_large"), QStringList("p/val_large/Places365_val_00000001.jpg"));
        samples::store(path("p/places365_val.txt"), "Places365_val_00000001.jpg 165\n");
        QCOMPARE(found("p/places365_val.txt"), QStringList("p/val_large/Places365_val_00000001.jpg"));

        makePhotos({"q/train_256/a/abbey/1.jpg", "q/val_256/2.jpg", "r/train/airfield/1.jpg", "r/val/airfield/2.jpg"});
        QCOMPARE(found("q"), QStringList("q/train_256/a/abbey/1.jpg"));
        QCOMPARE(found("r"), QStringList("r/train/airfield/1.jpg"));
    }

    void celebAIsTakenAsItComes() {
        for (const QString root : {"c", "k"}) {
            const bool official = root == "c";
            const QString pictures = root + (official ? "/Img/img_align_celeba/" : "/img_align_celeba/img_align_celeba/");
            makePhotos({pictures + "000001.jpg", pictures + "000002.jpg", pictures + "000003.jpg", pictures + "000004.jpg"});
            QCOMPARE(found(root).size(), 4);
            QCOMPARE(m_listing.layouts, QStringList("CelebA"));
            const QString list = root + (official ? "/Eval/list_eval_partition.txt" : "/list_eval_partition.csv");
            QVERIFY(QDir().mkpath(QFileInfo(path(list)).path()));
            const QByteArray separator = official ? " " : ",";
            QByteArray text = official ? "" : "image_id,partition\n";
            for (const char* line : {"000001.jpg#0", "000002.jpg#1", "000003.jpg#2", "000004.jpg#0", "000005.jpg#0"})
                text += QByteArray(line).replace("#", separator) + "\n";
            samples::store(path(list), text);
            for (const QString& given : {root, list}) {
                QCOMPARE(found(given), QStringList({pictures + "000001.jpg", pictures + "000004.jpg"}));
                QCOMPARE(m_listing.layouts, QStringList("CelebA"));
                QCOMPARE(m_listing.problems.size(), 1U);
            }
        }
        // The lossless edition keeps the list's names but for the suffix.
        makePhotos({"n/Img/img_align_celeba_png/000001.png", "n/Img/img_align_celeba_png/000002.png"});
        samples::store(path("n/list_eval_partition.txt"), "000001.jpg 0\n000002.jpg 2\n");
        QCOMPARE(found("n"), QStringList("n/Img/img_align_celeba_png/000001.png"));
    }

    void celebAHqIsTakenAsItComes() {
        makePhotos({"h/CelebA-HQ-img/0.jpg", "h/CelebA-HQ-img/1.jpg", "h/CelebAMask-HQ-mask-anno/0/00000_hair.png"});
        QCOMPARE(found("h"), QStringList({"h/CelebA-HQ-img/0.jpg", "h/CelebA-HQ-img/1.jpg"}));
        QCOMPARE(m_listing.layouts, QStringList("CelebA-HQ"));
        makePhotos({"celeba_hq/train/female/0.jpg", "celeba_hq/train/male/1.jpg", "celeba_hq/val/male/2.jpg"});
        QCOMPARE(found("celeba_hq"), QStringList({"celeba_hq/train/female/0.jpg", "celeba_hq/train/male/1.jpg"}));
        makePhotos({"numbered/00000.png", "numbered/00001.png"});
        QCOMPARE(found("numbered"), QStringList({"numbered/00000.png", "numbered/00001.png"}));
    }

    void dtdIsTakenAsItComes() {
        makePhotos({"d/images/banded/banded_0002.jpg", "d/images/banded/banded_0004.jpg", "d/images/woven/woven_0001.jpg"});
        QVERIFY(QDir().mkpath(path("d/labels")));
        samples::store(path("d/labels/train1.txt"), "banded/banded_0002.jpg\nwoven/woven_0001.jpg\n");
        samples::store(path("d/labels/val1.txt"), "banded/banded_0004.jpg\n");
        QCOMPARE(found("d"), QStringList({"d/images/banded/banded_0002.jpg", "d/images/woven/woven_0001.jpg"}));
        QCOMPARE(m_listing.layouts, QStringList("DTD"));
        QCOMPARE(found("d/labels/val1.txt"), QStringList("d/images/banded/banded_0004.jpg"));
        QCOMPARE(m_listing.layouts, QStringList("DTD"));
        QCOMPARE(found("d/images/woven"), QStringList("d/images/woven/woven_0001.jpg"));
    }

    void imageNetIsTakenAsItComes() {
        for (const QString& root : {QStringLiteral("i"), QStringLiteral("i/ILSVRC/Data/CLS-LOC")})
            makePhotos({root + "/train/n01440764/n01440764_1.JPEG", root + "/train/n01443537/n01443537_2.JPEG",
                        root + "/val/ILSVRC2012_val_00000001.JPEG"});
        for (const QString& root : {QStringLiteral("i"), QStringLiteral("i/ILSVRC/Data/CLS-LOC")}) {
            QCOMPARE(found(root),
                     QStringList({root + "/train/n01440764/n01440764_1.JPEG", root + "/train/n01443537/n01443537_2.JPEG"}));
            QCOMPARE(m_listing.layouts, QStringList("ImageNet"));
        }
        QVERIFY(QDir(path("i/train")).removeRecursively());
        QCOMPARE(found("i").size(), 2);
        QVERIFY(m_listing.files[0].contains("ILSVRC"));
        QVERIFY(QDir().mkpath(path("i/ILSVRC/ImageSets/CLS-LOC")));
        samples::store(path("i/ILSVRC/ImageSets/CLS-LOC/train_cls.txt"), "n01443537/n01443537_2 1\nn01443537/n01443537_3 2\n");
        QCOMPARE(found("i/ILSVRC/ImageSets/CLS-LOC/train_cls.txt"),
                 QStringList("i/ILSVRC/Data/CLS-LOC/train/n01443537/n01443537_2.JPEG"));
        QCOMPARE(m_listing.problems.size(), 1U);
    }

    void photosOfEveryKindBecome8BitRgb() {
        const cv::Mat rgb = samples::noise({40, 30}, CV_8UC3);
        core::writePhoto(core::Photo(rgb), path("rgb.png"));
        cv::Mat grey, wide;
        cv::extractChannel(rgb, grey, 1);
        core::writePhoto(core::Photo(grey), path("grey.png"));
        rgb.convertTo(wide, CV_16U, 257);
        core::writePhoto(core::Photo(wide), path("wide.tif"));
        cv::Mat alpha(rgb.size(), CV_8UC1, cv::Scalar(255));
        alpha.colRange(0, 20).setTo(0);
        alpha.colRange(20, 21).setTo(128);
        cv::Mat rgba;
        cv::merge(std::vector<cv::Mat>{rgb, alpha}, rgba);
        core::writePhoto(core::Photo(rgba), path("rgba.png"));
        const FolderPhotos photos({path("rgb.png"), path("grey.png"), path("wide.tif"), path("rgba.png")});
        QCOMPARE(photos.size(), 4U);
        QCOMPARE(QString::fromStdString(photos.name(2)), path("wide.tif"));
        for (std::size_t i = 0; i < 4; ++i) {
            const at::Tensor photo = photos.load(i);
            QVERIFY(photo.scalar_type() == at::kByte && photo.is_contiguous() && photo.sizes() == at::IntArrayRef({30, 40, 3}));
        }
        QVERIFY(samples::sameBytes(pixelsOf(photos.load(0)), rgb));
        cv::Mat threeGreys;
        cv::merge(std::vector<cv::Mat>{grey, grey, grey}, threeGreys);
        QVERIFY(samples::sameBytes(pixelsOf(photos.load(1)), threeGreys));
        QVERIFY(samples::sameBytes(pixelsOf(photos.load(2)), rgb));
        const cv::Mat overGrey = pixelsOf(photos.load(3));
        QVERIFY(samples::sameBytes(overGrey.colRange(21, 40).clone(), rgb.colRange(21, 40).clone()));
        QCOMPARE(cv::norm(overGrey.colRange(0, 20), cv::Mat(30, 20, CV_8UC3, cv::Scalar::all(128)), cv::NORM_INF), 0.);
        cv::Mat half;
        cv::addWeighted(rgb.col(20), 128. / 255, cv::Mat(30, 1, CV_8UC3, cv::Scalar::all(128)), 127. / 255, 0, half);
        QVERIFY(cv::norm(overGrey.col(20), half, cv::NORM_INF) <= 1);
    }

    void photosAreUpright_data() {
        QTest::addColumn<bool>("reduced");
        QTest::newRow("small") << false;
        QTest::newRow("decoded at a quarter") << true;
    }
    void photosAreUpright() {
        QFETCH(bool, reduced);
        // Landscape, the left half red; the camera was turned to the right.
        cv::Mat pixels(200, 400, CV_8UC3, cv::Scalar(20, 40, 220));
        pixels.colRange(0, 200).setTo(cv::Scalar(220, 40, 20));
        core::writePhoto(core::Photo(pixels), path("turned.jpg"));
        QByteArray bytes = samples::contents(path("turned.jpg"));
        // An EXIF segment that says orientation 6 and nothing else.
        const QByteArray exif = QByteArray(
            "\xFF\xE1\x00\x22"
            "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
            36);
        bytes.insert(2, exif);
        samples::store(path("turned.jpg"), bytes);
        const at::Tensor photo = FolderPhotos({path("turned.jpg")}, reduced ? 100 : 2048).load(0);
        const int factor = reduced ? 4 : 1;
        QCOMPARE(photo.size(0), 400 / factor);
        QCOMPARE(photo.size(1), 200 / factor);
        const cv::Mat upright = pixelsOf(photo);
        const int middle = upright.cols / 2, last = upright.rows - 1;
        QVERIFY(upright.at<cv::Vec3b>(0, middle)[0] > 150);
        QVERIFY(upright.at<cv::Vec3b>(last, middle)[2] > 150);
    }

    void largeJpegsAreDecodedSmaller() {
        const cv::Mat pixels = samples::gradient({1203, 801}, CV_8UC3);
        core::writePhoto(core::Photo(pixels), path("large.jpg"));
        core::writePhoto(core::Photo(pixels), path("large.png"));
        const auto sizeAt = [&](const char* name, int leastLongSide) {
            const at::Tensor photo = FolderPhotos({path(name)}, leastLongSide).load(0);
            return QSize(static_cast<int>(photo.size(1)), static_cast<int>(photo.size(0)));
        };
        QCOMPARE(sizeAt("large.jpg", 700), QSize(1203, 801));
        QCOMPARE(sizeAt("large.jpg", 601), QSize(602, 401));
        QCOMPARE(sizeAt("large.jpg", 300), QSize(301, 201));
        QCOMPARE(sizeAt("large.jpg", 10), QSize(151, 101));
        QCOMPARE(sizeAt("large.png", 10), QSize(1203, 801));
        // Panoramas keep enough of their shorter side.
        core::writePhoto(core::Photo(samples::gradient({1600, 100}, CV_8UC3)), path("wide.jpg"));
        QCOMPARE(sizeAt("wide.jpg", 200), QSize(1600, 100));
        QCOMPARE(sizeAt("wide.jpg", 100), QSize(800, 50));

        const at::Tensor small = FolderPhotos({path("large.jpg")}, 300).load(0);
        cv::Mat expected;
        cv::resize(pixels, expected, {301, 201}, 0, 0, cv::INTER_AREA);
        QVERIFY(cv::norm(pixelsOf(small), expected, cv::NORM_INF) <= 4);
        QVERIFY(at::equal(small, FolderPhotos({path("large.jpg")}, 300).load(0)));
    }

    void damagedPhotosAreRefused() {
        const cv::Mat pixels = samples::noise({640, 480}, CV_8UC3);
        core::writePhoto(core::Photo(pixels), path("cut.jpg"));
        samples::store(path("cut.jpg"), samples::contents(path("cut.jpg")).chopped(5000));
        samples::store(path("text.jpg"), "not a picture at all");
        for (const int leastLongSide : {100, 2048}) {
            const FolderPhotos photos({path("cut.jpg"), path("text.jpg"), path("gone.jpg")}, leastLongSide);
            for (std::size_t i = 0; i < 3; ++i) {
                try {
                    (void)photos.load(i);
                    QFAIL("nothing was thrown");
                } catch (const ml::FileError& error) {
                    QVERIFY2(QString(error.what()).contains(QString::fromStdString(photos.name(i))), error.what());
                }
            }
        }
    }

    void foldersPacksAndListsTrainTogether() {
        makePhotos({"f/1.jpg", "f/2.jpg", "g/3.jpg"});
        samples::store(path("f/bad.jpg"), "nonsense");
        samples::store(path("g.txt"), "g/3.jpg\ng/4.jpg\n");
        ml::write_safetensors(path("pack.safetensors").toStdString(), {{{"p", at::full({50, 60, 3}, 9, at::kByte)}}, {}});
        const auto opened = openTrainingPhotos({path("f"), path("pack.safetensors"), path("g.txt")});
        QCOMPARE(opened.layouts, QStringList({"folder", "packed photos", "file list"}));
        QCOMPARE(opened.problems.size(), 1U);
        QCOMPARE(opened.source->size(), 5U);
        QCOMPARE(QString::fromStdString(opened.source->name(0)), path("f/1.jpg"));
        QCOMPARE(QString::fromStdString(opened.source->name(3)), QStringLiteral("p"));
        QCOMPARE(QString::fromStdString(opened.source->name(4)), path("g/3.jpg"));
        QVERIFY(at::equal(opened.source->load(3), at::full({50, 60, 3}, 9, at::kByte)));
        QVERIFY_EXCEPTION_THROWN((void)opened.source->name(5), std::out_of_range);
        QCOMPARE(openTrainingPhotos({path("pack.safetensors")}).source->size(), 1U);
        QVERIFY_EXCEPTION_THROWN(openTrainingPhotos({}), core::Error);
        samples::store(path("broken.safetensors"), "nonsense");
        QVERIFY_EXCEPTION_THROWN(openTrainingPhotos({path("broken.safetensors")}), core::Error);

        ml::CropOptions options;
        options.size = 32;
        options.batch = 5;
        options.threads = 2;
        ml::CropLoader loader(opened.source, options);
        for (int i = 0; i < 3; ++i) QCOMPARE(loader.next().pictures.size(0), 5);
        const auto unreadable = loader.unreadable();
        QCOMPARE(unreadable.size(), 1U);
        QCOMPARE(QString::fromStdString(unreadable[0].name), path("f/bad.jpg"));
    }

    void evaluationHolesHaveTheSizesTheySay() {
        using engine::EvaluationHoles;
        for (const auto kind : {EvaluationHoles::Rectangles, EvaluationHoles::Strokes, EvaluationHoles::Mixed}) {
            double mean = 0;
            for (std::uint64_t seed = 0; seed < 40; ++seed) {
                const cv::Mat hole = engine::randomHole({768, 512}, kind, seed);
                QCOMPARE(hole.type(), CV_8UC1);
                QCOMPARE(hole.size(), cv::Size(768, 512));
                const int pixels = cv::countNonZero(hole);
                QCOMPARE(cv::countNonZero(hole == 255), pixels);
                const double share = pixels / (768. * 512.);
                QVERIFY2(share >= 0.03 && share <= 0.2, qPrintable(QString::number(share)));
                mean += share / 40;
                QVERIFY(samples::sameBytes(hole, engine::randomHole({768, 512}, kind, seed)));
            }
            QVERIFY2(mean > 0.05 && mean < 0.12, qPrintable(QString::number(mean)));
            QVERIFY(!samples::sameBytes(engine::randomHole({768, 512}, kind, 1), engine::randomHole({768, 512}, kind, 2)));
            for (const cv::Size size : {cv::Size(16, 16), cv::Size(2000, 40), cv::Size(333, 1001)}) {
                const double share = cv::countNonZero(engine::randomHole(size, kind, 3)) / static_cast<double>(size.area());
                QVERIFY2(share >= 0.03 && share <= 0.2, qPrintable(QString::number(share)));
            }
            QVERIFY_EXCEPTION_THROWN(engine::randomHole({15, 400}, kind, 1), core::Error);
        }
    }

 private:
    QString path(const QString& name) const { return QDir::cleanPath(QDir(m_folder->path()).filePath(name)); }

    /// Small photos, whatever their names say.
    void makePhotos(const QStringList& names) {
        for (const QString& name : names) {
            QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
            QImage image(40, 36, QImage::Format_RGB888);
            image.fill(QColor(40, 120, 200));
            QVERIFY(image.save(path(name), "JPEG"));
        }
    }
    /// Files without anything in them.
    void makeFiles(const QStringList& names) {
        for (const QString& name : names) {
            QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
            samples::store(path(name), {});
        }
    }
    QStringList relative(const QStringList& files) const {
        QStringList names;
        for (const QString& file : files) names << QDir(m_folder->path()).relativeFilePath(file);
        return names;
    }
    /// What one path stands for, relative to the test's folder; the listing stays in m_listing.
    QStringList found(const QString& name) {
        m_listing = listPhotos({path(name)});
        return relative(m_listing.files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    PhotoListing m_listing;
};

QTEST_GUILESS_MAIN(TestTrainingPhotos)
#include "test_training_photos.moc"
