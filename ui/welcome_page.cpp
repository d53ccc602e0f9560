// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/command_keys.h"
#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {
constexpr int kMostRecent = 5;
}

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent) {
    auto* emblem = new QLabel;
    emblem->setPixmap(applicationIcon().pixmap(QSize(104, 104), devicePixelRatioF()));
    emblem->setAlignment(Qt::AlignCenter);
    auto* title = new QLabel(tr("Open a photo or drop one here"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title->setFont(font);
    title->setAlignment(Qt::AlignCenter);
    auto* hint = hintLabel(tr("Then paint over what should go, and press Fill."));
    hint->setAlignment(Qt::AlignCenter);
    auto* open = new QPushButton(icon(QStringLiteral("open")), tr("&Open photo…"));
    open->setAccessibleName(tr("Open photo"));
    showTipOf(open, QStringLiteral("open"));
    open->setMinimumSize(170, 38);
    open->setDefault(true);
    m_recentBox = new QWidget;
    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins({});
    m_recent->setSpacing(2);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch(3);
    layout->addWidget(emblem);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addSpacing(6);
    layout->addWidget(open, 0, Qt::AlignCenter);
    layout->addSpacing(14);
    layout->addWidget(m_recentBox, 0, Qt::AlignCenter);
    layout->addStretch(4);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
}

void WelcomePage::setRecentFiles(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_recentBox->setVisible(!paths.isEmpty());
    if (paths.isEmpty()) return;
    auto* heading = hintLabel(tr("Recent photos"));
    heading->setAlignment(Qt::AlignCenter);
    m_recent->addWidget(heading);
    for (const QString& path : paths.mid(0, kMostRecent)) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setText(QFileInfo(path).fileName());
        button->setToolTip(path);
        composeText(button, "accessibleName", [name = button->text()] { return tr("Open %1").arg(name); });
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignCenter);
    }
}

}  // namespace lacuna::ui
