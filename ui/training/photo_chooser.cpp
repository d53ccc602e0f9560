// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/photo_chooser.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/prompts.h"
#include "ui/settings.h"

namespace lacuna::ui {

namespace {

constexpr int kFewPhotos = 20, kTooFewToHoldOut = 8, kMostRecent = 8;
constexpr std::size_t kMostListed = 500;

}  // namespace

PhotoChooser::PhotoChooser(core::TrainingServices services, Prompts* prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_survey(new PhotoSurvey(std::move(services), this)) {
    setAcceptDrops(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("trainingFolders"));
    describe(m_list, tr("Folders"), tr("Folders of photos to learn from; drop more here"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMaximumHeight(96);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_add = new QPushButton(tr("&Add folder…"));
    m_add->setObjectName(QStringLiteral("addTrainingFolder"));
    describe(m_add, tr("Add folder"), tr("Choose a folder; photos in folders inside it count, too"));
    m_recent = new QToolButton;
    m_recent->setText(tr("Recent"));
    m_recent->setPopupMode(QToolButton::InstantPopup);
    m_recent->setFocusPolicy(Qt::StrongFocus);
    describe(m_recent, tr("Recent"), tr("Folders that you trained on before"));
    m_recentMenu = new QMenu(this);
    m_recent->setMenu(m_recentMenu);
    m_remove = new QPushButton(tr("&Remove"));
    describe(m_remove, tr("Remove"), tr("Take the selected folders off the list; nothing is deleted"));
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("photoSummary"));
    m_summary->setWordWrap(true);
    m_warning = new QLabel;
    m_warning->setObjectName(QStringLiteral("photoWarning"));
    m_warning->setWordWrap(true);
    m_thumbnails = new QListWidget;
    m_thumbnails->setViewMode(QListView::IconMode);
    m_thumbnails->setResizeMode(QListView::Adjust);
    m_thumbnails->setMovement(QListView::Static);
    m_thumbnails->setSelectionMode(QAbstractItemView::NoSelection);
    m_thumbnails->setUniformItemSizes(true);
    m_thumbnails->setIconSize({PhotoSurvey::kThumbnailPx, PhotoSurvey::kThumbnailPx});
    m_thumbnails->setGridSize({PhotoSurvey::kThumbnailPx + 6, PhotoSurvey::kThumbnailPx + 6});
    m_thumbnails->setMinimumHeight(PhotoSurvey::kThumbnailPx + 14);
    describe(m_thumbnails, tr("Some of the photos"), tr("Some of the photos, from the whole collection"));
    m_showProblems = new QToolButton;
    m_showProblems->setCheckable(true);
    m_showProblems->setAutoRaise(true);
    m_showProblems->setFocusPolicy(Qt::StrongFocus);
    m_showProblems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showProblems->setIcon(icon(QStringLiteral("warning")));
    m_problems = new QListWidget;
    m_problems->setObjectName(QStringLiteral("photoProblems"));
    m_problems->setMaximumHeight(110);
    m_problems->setTextElideMode(Qt::ElideMiddle);
    describe(m_problems, tr("Files left out"), tr("Files that can't be used, and why"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_recent);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_summary);
    layout->addWidget(m_warning);
    layout->addWidget(m_thumbnails, 1);
    layout->addWidget(m_showProblems);
    layout->addWidget(m_problems);

    connect(m_add, &QPushButton::clicked, this, &PhotoChooser::choose);
    connect(m_remove, &QPushButton::clicked, this, &PhotoChooser::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_recentMenu, &QMenu::aboutToShow, this, &PhotoChooser::fillRecentMenu);
    connect(m_showProblems, &QToolButton::toggled, this, [this](bool on) { m_problems->setVisible(on); });
    connect(m_survey, &PhotoSurvey::changed, this, &PhotoChooser::showSurvey);
    m_remove->setEnabled(false);
    m_recent->setEnabled(!Settings().get(setting::TrainingFolders).isEmpty());
    sayInEachLanguage(this, [this] { showSurvey(); });
}

QStringList PhotoChooser::paths() const {
    QStringList paths;
    for (int i = 0; i < m_list->count(); ++i) paths << m_list->item(i)->data(Qt::UserRole).toString();
    return paths;
}

void PhotoChooser::setPaths(const QStringList& paths) {
    if (paths == this->paths()) return;
    m_list->clear();
    addPaths(paths);
    if (paths.isEmpty()) pathsChanged();
}

void PhotoChooser::addPaths(const QStringList& paths) {
    bool added = false;
    for (const QString& path : paths) {
        const QString clean = QDir::cleanPath(path);
        if (clean.isEmpty() || this->paths().contains(clean)) continue;
        auto* item = new QListWidgetItem(icon(QStringLiteral("open")), QDir::toNativeSeparators(clean), m_list);
        item->setData(Qt::UserRole, clean);
        item->setToolTip(clean);
        added = true;
    }
    if (added) pathsChanged();
}

void PhotoChooser::pathsChanged() {
    m_showProblems->setChecked(false);
    m_survey->look(paths());
    Q_EMIT changed();
}

void PhotoChooser::choose() {
    const QStringList recent = Settings().get(setting::TrainingFolders);
    const QString from = recent.isEmpty() ? Settings().get(setting::LastFolder) : QFileInfo(recent.first()).path();
    const QString folder = m_prompts->folderPath(this, tr("Folder of photos to learn from"), from);
    if (!folder.isEmpty()) addPaths({folder});
}

void PhotoChooser::removeSelected() {
    qDeleteAll(m_list->selectedItems());
    pathsChanged();
}

void PhotoChooser::rememberPaths() {
    QStringList recent = paths();
    for (const QString& path : Settings().get(setting::TrainingFolders)) {
        if (!recent.contains(path) && recent.size() < kMostRecent) recent << path;
    }
    Settings().set(setting::TrainingFolders, recent);
    m_recent->setEnabled(true);
}

void PhotoChooser::fillRecentMenu() {
    m_recentMenu->clear();
    for (const QString& path : Settings().get(setting::TrainingFolders)) {
        QAction* action = m_recentMenu->addAction(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path) && !paths().contains(path));
        connect(action, &QAction::triggered, this, [this, path] { addPaths({path}); });
    }
}

void PhotoChooser::dragEnterEvent(QDragEnterEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) event->acceptProposedAction();
    }
}

void PhotoChooser::dropEvent(QDropEvent* event) {
    QStringList dropped;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) dropped << url.toLocalFile();
    }
    event->acceptProposedAction();
    addPaths(dropped);
}

void PhotoChooser::showSurvey() {
    const SurveyResult& found = m_survey->result();
    const QLocale locale;
    QString text, warning;
    if (m_list->count() == 0) {
        text = tr("Drop folders of photos here, or add them. Twenty photos of one kind of texture are a good start.");
    } else if (!found.counted) {
        text = tr("Counting…");
    } else {
        text = tr("%Ln photo(s)", nullptr, static_cast<int>(found.photos));
        if (found.pixels > 0)
            text += tr(" · %1 megapixels").arg(locale.toString(found.pixels / 1e6, 'f', found.pixels < 1e7 ? 1 : 0));
        if (!found.finished && found.toLookAt > 0) text += tr(" · checked %1 of %2").arg(found.looked).arg(found.toLookAt);
        if (found.photos == 0) {
            warning = tr("There is no photo in it that can be used.");
        } else if (found.photos < kTooFewToHoldOut) {
            warning =
                tr("So few photos can only teach these very surfaces, and none can be held out to measure on: the figures "
                   "will look better than they are. Add more if you can.");
        } else if (found.photos < kFewPhotos) {
            warning =
                tr("With fewer than %1 photos the model learns these surfaces and little else. Expect a gain on photos of the "
                   "same kind; stop when the held-out figures no longer get better.")
                    .arg(kFewPhotos);
        }
    }
    m_summary->setText(text);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    const auto shown = static_cast<std::size_t>(m_thumbnails->count());
    if (found.thumbnails.size() < shown) m_thumbnails->clear();
    for (auto i = static_cast<std::size_t>(m_thumbnails->count()); i < found.thumbnails.size(); ++i)
        m_thumbnails->addItem(new QListWidgetItem(QIcon(QPixmap::fromImage(found.thumbnails[i])), QString()));
    const int problems = static_cast<int>(found.problems.size());
    m_showProblems->setVisible(problems > 0);
    m_showProblems->setText(tr("%Ln file(s) left out", nullptr, problems));
    describe(m_showProblems, m_showProblems->text(), tr("Show which files can't be used, and why"));
    m_problems->setVisible(problems > 0 && m_showProblems->isChecked());
    if (static_cast<std::size_t>(m_problems->count()) != std::min(found.problems.size(), kMostListed)) {
        m_problems->clear();
        for (const core::UnreadablePhoto& problem : found.problems) {
            if (static_cast<std::size_t>(m_problems->count()) == kMostListed) break;
            auto* item = new QListWidgetItem(tr("%1: %2").arg(QFileInfo(problem.path).fileName(), problem.reason), m_problems);
            item->setToolTip(problem.path);
        }
    }
    Q_EMIT changed();
}

}  // namespace lacuna::ui
