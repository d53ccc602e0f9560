// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

#include "core/document.h"
#include "ui/photo_pyramid.h"

namespace lacuna::ui {

/// Keeps the pyramids of a document's present and original pixels for the canvas. Lives on the UI thread; large conversions run
/// on a thread of its own and arrive later, so that the first paint never waits.
class PhotoView : public QObject {
    Q_OBJECT
 public:
    explicit PhotoView(core::Document* document, QObject* parent = nullptr);
    ~PhotoView() override;

    const PhotoPyramid& present() const { return m_present; }
    const PhotoPyramid& original() const { return m_original; }
    /// A coarse picture of the photo that is about to be opened, made where the file was read.
    void prime(const PhotoPyramid& coarse) { m_primed = coarse; }
    /// True while conversions are under way.
    bool isBusy() const { return m_pending > 0; }

 Q_SIGNALS:
    void changed(const QRect& photoRect);

 private:
    void reload();
    void updateRegion(const cv::Rect& rect);
    void buildAll();

    core::Document* m_document;
    PhotoPyramid m_present, m_original, m_primed;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_pool;
    int m_pending = 0;
    bool m_building = false;
};

}  // namespace lacuna::ui
