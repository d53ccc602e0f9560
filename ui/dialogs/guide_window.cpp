// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guide_window.h"

#include <QDialogButtonBox>
#include <QImage>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/dialogs/window_size.h"
#include "ui/docks/panel_parts.h"

// Resources of a static library are dropped by the linker unless they are asked for by name.
static void initGuide() { Q_INIT_RESOURCE(guide); }

namespace lacuna::ui {

namespace {

constexpr QSize kSize(900, 720);
constexpr int kWidestPicture = 820;

/// Shows pictures as wide as the window at most.
class GuideBrowser : public QTextBrowser {
 public:
    QVariant loadResource(int type, const QUrl& name) override {
        const QVariant resource = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource) return resource;
        const QImage image = resource.canConvert<QImage>() && !resource.value<QImage>().isNull()
                                 ? resource.value<QImage>()
                                 : QImage::fromData(resource.toByteArray());
        return image.width() > kWidestPicture ? image.scaledToWidth(kWidestPicture, Qt::SmoothTransformation) : image;
    }
};

}  // namespace

GuideWindow::GuideWindow(QWidget* parent) : QDialog(parent) {
    initGuide();
    setWindowTitle(tr("User guide"));
    auto* browser = new GuideBrowser;
    describe(browser, tr("User guide"), {});
    browser->setOpenLinks(false);  // they lead to pages that aren't part of the program
    browser->setSource(QUrl(QStringLiteral("qrc:/guide/guide.md")), QTextDocument::MarkdownResource);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(18);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(browser);
    layout->addWidget(buttons);
    resizeWithinScreen(this, kSize);
}

}  // namespace lacuna::ui
