// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sample_strip.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSlider>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/docks/panel_parts.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {

constexpr int kGapPx = 6, kLeastSidePx = 56, kMostSidePx = 160;

int headHeight(const QWidget* widget) { return widget->fontMetrics().height() + 4; }

}  // namespace

QImage SampleGrid::picture(const SamplePictures& sample, int column) {
    const QImage* all[kColumns] = {&sample.masked, &sample.coarse, &sample.refined, &sample.attention, &sample.truth};
    return *all[column];
}

QString SampleGrid::columnName(int column) {
    const QString names[kColumns] = {tr("Masked"), tr("Coarse"), tr("Refined"), tr("Attention"), tr("Truth")};
    return names[column];
}

SampleGrid::SampleGrid(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sampleGrid"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Held-out samples"));
    setToolTip(tr("Crops that it doesn't learn from; click one to enlarge it"));
    setAccessibleDescription(tr("Arrow keys choose a picture, Return enlarges it"));
    setMinimumWidth(kColumns * (kLeastSidePx + kGapPx));
}

void SampleGrid::setMoment(const SampleMoment& moment) {
    m_moment = moment;
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(moment.samples.size()) - 1));
    updateGeometry();
    setMinimumHeight(sizeHint().height());
    update();
}

std::vector<int> SampleGrid::columns() const {
    std::vector<int> used;
    for (int column = 0; column < kColumns; ++column) {
        const bool has = std::any_of(m_moment.samples.begin(), m_moment.samples.end(),
                                     [column](const SamplePictures& sample) { return !picture(sample, column).isNull(); });
        if (has) used.push_back(column);
    }
    return used;
}

int SampleGrid::side() const {
    const int count = std::max(1, static_cast<int>(columns().size()));
    return std::clamp((width() - kGapPx) / count - kGapPx, kLeastSidePx, kMostSidePx);
}

QSize SampleGrid::sizeHint() const {
    const int rows = std::max(1, static_cast<int>(m_moment.samples.size()));
    return {kColumns * (110 + kGapPx), headHeight(this) + rows * (side() + kGapPx)};
}

QRect SampleGrid::cell(int row, int column) const {
    const std::vector<int> used = columns();
    const auto at = std::find(used.begin(), used.end(), column);
    if (at == used.end() || row < 0 || row >= static_cast<int>(m_moment.samples.size())) return {};
    const int step = side() + kGapPx;
    return {static_cast<int>(at - used.begin()) * step, headHeight(this) + row * step, side(), side()};
}

void SampleGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_moment.samples.empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Samples appear after the first look at the held-out photos."));
        return;
    }
    for (const int column : columns()) {
        const QRect head = cell(0, column);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(head.left(), 0, head.width(), headHeight(this)), Qt::AlignLeft | Qt::AlignVCenter,
                         columnName(column));
        for (int row = 0; row < static_cast<int>(m_moment.samples.size()); ++row) {
            const QImage image = picture(m_moment.samples[static_cast<std::size_t>(row)], column);
            if (!image.isNull()) painter.drawImage(cell(row, column), image);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(cell(m_row, m_column).adjusted(1, 1, -1, -1));
    }
}

void SampleGrid::mouseReleaseEvent(QMouseEvent* event) {
    for (int row = 0; row < static_cast<int>(m_moment.samples.size()); ++row) {
        for (const int column : columns()) {
            if (!cell(row, column).contains(event->position().toPoint())) continue;
            m_row = row;
            m_column = column;
            update();
            return Q_EMIT activated(row, column);
        }
    }
}

void SampleGrid::keyPressEvent(QKeyEvent* event) {
    const std::vector<int> used = columns();
    const auto at = std::find(used.begin(), used.end(), m_column);
    switch (event->key()) {
        case Qt::Key_Left:
            if (at != used.end() && at != used.begin()) m_column = *(at - 1);
            break;
        case Qt::Key_Right:
            if (at != used.end() && at + 1 != used.end()) m_column = *(at + 1);
            break;
        case Qt::Key_Up:
            m_row = std::max(0, m_row - 1);
            break;
        case Qt::Key_Down:
            m_row = std::min(std::max(0, static_cast<int>(m_moment.samples.size()) - 1), m_row + 1);
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (!cell(m_row, m_column).isEmpty()) Q_EMIT activated(m_row, m_column);
            break;
        default:
            return QWidget::keyPressEvent(event);
    }
    update();
}

bool SampleGrid::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tips[kColumns] = {
            tr("A piece of a held-out photo with its hole"), tr("What the first stage makes of it"), tr("The finished fill"),
            tr("Where the second stage copies from: the colour is the direction"), tr("What is really there")};
        for (const int column : columns()) {
            const QRect first = cell(0, column);
            if (help->pos().x() < first.left() || help->pos().x() > first.right()) continue;
            QToolTip::showText(help->globalPos(), tips[column], this);
            return true;
        }
    }
    return QWidget::event(event);
}

SampleViewer::SampleViewer(QWidget* parent) : QDialog(parent) {
    setAccessibleName(tr("One sample, enlarged"));
    resize(560, 600);
}

void SampleViewer::enlarge(const SampleMoment& moment, int row, int column) {
    m_row = row;
    m_column = column;
    setMoment(moment);
    show();
    raise();
}

void SampleViewer::setMoment(const SampleMoment& moment) {
    m_moment = moment;
    m_row = std::clamp(m_row, 0, std::max(0, static_cast<int>(moment.samples.size()) - 1));
    setWindowTitle(tr("%1 · sample %2 · iteration %3")
                       .arg(SampleGrid::columnName(m_column))
                       .arg(m_row + 1)
                       .arg(QLocale().toString(moment.iteration)));
    update();
}

void SampleViewer::step(int rows, int columns) {
    const auto count = static_cast<int>(m_moment.samples.size());
    if (count == 0) return;
    m_row = std::clamp(m_row + rows, 0, count - 1);
    for (int column = m_column + columns; columns != 0 && column >= 0 && column < SampleGrid::kColumns; column += columns) {
        if (SampleGrid::picture(m_moment.samples[static_cast<std::size_t>(m_row)], column).isNull()) continue;
        m_column = column;
        break;
    }
    setMoment(m_moment);
}

void SampleViewer::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Left:
            return step(0, -1);
        case Qt::Key_Right:
            return step(0, 1);
        case Qt::Key_Up:
            return step(-1, 0);
        case Qt::Key_Down:
            return step(1, 0);
        case Qt::Key_PageUp:
            return Q_EMIT timeStepped(-1);
        case Qt::Key_PageDown:
            return Q_EMIT timeStepped(1);
        default:
            QDialog::keyPressEvent(event);
    }
}

void SampleViewer::wheelEvent(QWheelEvent* event) { Q_EMIT timeStepped(event->angleDelta().y() > 0 ? -1 : 1); }

void SampleViewer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect hint(8, height() - headHeight(this) - 4, width() - 16, headHeight(this));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(hint, Qt::AlignCenter, tr("Arrows: stages and samples · Page Up and Down, wheel: time"));
    if (m_moment.samples.empty()) return;
    const QImage image = SampleGrid::picture(m_moment.samples[static_cast<std::size_t>(m_row)], m_column);
    if (image.isNull()) return;
    const QRect room(8, 8, width() - 16, hint.top() - 12);
    const QSize size = image.size().scaled(room.size(), Qt::KeepAspectRatio);
    // Pixels stay visible as such: this is for looking closely.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, size.width() < 2 * image.width());
    painter.drawImage(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size), image);
}

SampleStrip::SampleStrip(QWidget* parent) : QWidget(parent) {
    m_grid = new SampleGrid;
    m_time = new QSlider(Qt::Horizontal);
    m_time->setObjectName(QStringLiteral("sampleTime"));
    m_time->setPageStep(1);
    describe(m_time, tr("Time"), tr("Shows the same samples as they were filled earlier in the training"));
    const auto button = [this](Qt::ArrowType arrow, const QString& name, int by) {
        auto* result = new QToolButton;
        result->setArrowType(arrow);
        result->setAutoRaise(true);
        result->setFocusPolicy(Qt::StrongFocus);
        describe(result, name, name);
        connect(result, &QToolButton::clicked, this, [this, by] { step(by); });
        return result;
    };
    m_before = button(Qt::LeftArrow, tr("Earlier samples"), -1);
    m_after = button(Qt::RightArrow, tr("Later samples"), 1);
    m_label = new QLabel;
    m_label->setObjectName(QStringLiteral("sampleMoment"));
    m_label->setMinimumWidth(m_label->fontMetrics().horizontalAdvance(tr("Iteration %1").arg(QStringLiteral("0,000,000"))));
    auto* row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_before);
    row->addWidget(m_time, 1);
    row->addWidget(m_after);
    auto* scroll = new PanelScroll(m_grid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll, 1);
    layout->addLayout(row);
    connect(m_time, &QSlider::valueChanged, this, &SampleStrip::showMoment);
    connect(m_grid, &SampleGrid::activated, this, [this](int line, int column) {
        if (!m_viewer) {
            m_viewer = new SampleViewer(this);
            connect(m_viewer, &SampleViewer::timeStepped, this, &SampleStrip::step);
        }
        m_viewer->enlarge((*m_moments)[static_cast<std::size_t>(shownMoment())], line, column);
    });
    m_time->setEnabled(false);
    sayInEachLanguage(this, [this] { showMoment(); });
}

int SampleStrip::shownMoment() const { return m_time->value(); }

void SampleStrip::step(int by) { m_time->setValue(m_time->value() + by); }

void SampleStrip::setMoments(const std::vector<SampleMoment>& moments) {
    const bool atEnd = m_time->value() == m_time->maximum();
    m_moments = &moments;
    {
        const QSignalBlocker blocker(m_time);
        m_time->setRange(0, std::max(0, static_cast<int>(moments.size()) - 1));
        // Whoever looks at an earlier moment goes on looking at it.
        if (atEnd) m_time->setValue(m_time->maximum());
    }
    m_time->setEnabled(moments.size() > 1);
    showMoment();
}

void SampleStrip::showMoment() {
    const bool any = m_moments && !m_moments->empty();
    const SampleMoment moment = any ? (*m_moments)[static_cast<std::size_t>(m_time->value())] : SampleMoment{};
    m_grid->setMoment(moment);
    m_label->setText(!any                    ? QString()
                     : moment.iteration == 0 ? tr("Before training")
                                             : tr("Iteration %1").arg(QLocale().toString(moment.iteration)));
    m_before->setEnabled(any && m_time->value() > 0);
    m_after->setEnabled(any && m_time->value() < m_time->maximum());
    if (m_viewer && any) m_viewer->setMoment(moment);
}

}  // namespace lacuna::ui
