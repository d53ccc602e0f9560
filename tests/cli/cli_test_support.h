// SPDX-License-Identifier: GPL-3.0-or-later
/// Running the command line, and photos and masks for it.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <cmath>
#include <cstring>
#include <opencv2/core.hpp>
#include <vector>

namespace lacuna::test {

struct Run {
    int exitCode = -1;
    QString out, err;
    /// The events of --json with this name ("" for all), in their order.
    std::vector<QJsonObject> events(const QString& name = {}) const {
        std::vector<QJsonObject> found;
        for (const QString& line : out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QJsonObject event = QJsonDocument::fromJson(line.toUtf8()).object();
            if (name.isEmpty() || event[QStringLiteral("event")].toString() == name) found.push_back(event);
        }
        return found;
    }
};

inline Run cli(const QStringList& arguments, const QString& workingFolder = {},
               const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment()) {
    QProcess process;
    process.setWorkingDirectory(workingFolder);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LACUNA_CLI), arguments);
    if (!process.waitForFinished(300'000)) process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline cv::Mat pattern(int width, int height, int type) {
    cv::Mat pixels(height, width, type);
    const double top = pixels.depth() == CV_16U ? 65535. : 255.;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < pixels.channels(); ++c) {
                const double value = top * (0.5 + 0.35 * std::sin(0.11 * x + c) * std::cos(0.07 * y - c));
                if (pixels.depth() == CV_16U)
                    pixels.ptr<ushort>(y)[x * pixels.channels() + c] = static_cast<ushort>(value);
                else
                    pixels.ptr<uchar>(y)[x * pixels.channels() + c] = static_cast<uchar>(value);
            }
        }
    }
    return pixels;
}

inline cv::Mat maskWith(int width, int height, const std::vector<cv::Rect>& holes) {
    cv::Mat mask(height, width, CV_8UC1, cv::Scalar(0));
    for (const cv::Rect& hole : holes) mask(hole) = 255;
    return mask;
}

/// True when every pixel further than 16 px from the holes has the same bytes.
inline bool sameOutside(const cv::Mat& a, const cv::Mat& b, const std::vector<cv::Rect>& holes) {
    if (a.size() != b.size() || a.type() != b.type()) return false;
    for (int y = 0; y < a.rows; ++y) {
        for (int x = 0; x < a.cols; ++x) {
            bool near = false;
            for (const cv::Rect& h : holes)
                near = near || cv::Rect(h.x - 16, h.y - 16, h.width + 32, h.height + 32).contains({x, y});
            if (!near && std::memcmp(a.ptr(y, x), b.ptr(y, x), a.elemSize()) != 0) return false;
        }
    }
    return true;
}

}  // namespace lacuna::test
