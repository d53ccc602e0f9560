// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/loss_chart.h"

#include <QChart>
#include <QChartView>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QLocale>
#include <QLogValueAxis>
#include <QMouseEvent>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/theme.h"

namespace lacuna::ui {

namespace {

constexpr int kRedrawEveryMs = 250;
constexpr double kLeastSpan = 4.;  ///< iterations in view
constexpr double kZoomStep = 1.3;
constexpr double kLeastLog = 1e-6;

/// Told apart on light and on dark ground, and by colour-blind people (Okabe and Ito's palette, adapted).
QColor curveColour(LossHistory::Curve curve, bool dark) {
    switch (curve) {
        case LossHistory::CoarseL1:
            return dark ? QColor(0x7c, 0xc4, 0xf4) : QColor(0x2b, 0x8c, 0xc9);
        case LossHistory::RefinedL1:
            return dark ? QColor(0xf2, 0xa8, 0x3b) : QColor(0xc7, 0x72, 0x00);
        case LossHistory::Critic:
            return dark ? QColor(0xb0, 0x9a, 0xff) : QColor(0x6f, 0x55, 0xc8);
        case LossHistory::Adversarial:
            return dark ? QColor(0xe8, 0x8f, 0xb8) : QColor(0xb0, 0x4a, 0x80);
        case LossHistory::Penalty:
            return dark ? QColor(0xd8, 0xd0, 0x55) : QColor(0x8a, 0x80, 0x00);
        default:
            return dark ? QColor(0x4f, 0xd0, 0xa0) : QColor(0x00, 0x85, 0x60);
    }
}

/// Ticks at round numbers: 1, 2 or 5 times a power of ten apart, at most about `most` of them.
void setRoundRange(QValueAxis* axis, double low, double high, int most, double leastInterval) {
    const double wanted = (high - low) / most, power = std::pow(10., std::floor(std::log10(wanted)));
    double interval = 10 * power;
    for (const double step : {5., 2., 1.}) {
        if (step * power >= wanted) interval = step * power;
    }
    axis->setTickAnchor(0.);
    // Before the range: a fine old interval on a wide new range would mean very many ticks.
    axis->setTickInterval(std::max({interval, leastInterval, axis->tickInterval()}));
    axis->setRange(low, high);
    axis->setTickInterval(std::max(interval, leastInterval));
}

}  // namespace

/// Qt's chart with the pointer's line, and zoom and move along one axis alone.
class LossChartView : public QChartView {
 public:
    explicit LossChartView(LossChart* owner) : QChartView(new QChart), m_owner(owner) {
        setMouseTracking(true);
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::StrongFocus);
        chart()->legend()->hide();
        chart()->setMargins({0, 4, 4, 0});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setBackgroundRoundness(4);
    }
    double iterationAt(const QPointF& pos) const {
        const QRectF plot = chart()->plotArea();
        const double share = plot.width() > 0 ? (pos.x() - plot.left()) / plot.width() : 0.;
        return m_owner->from() + share * (m_owner->to() - m_owner->from());
    }
    void readAt(std::optional<double> iteration) {
        m_line = iteration;
        viewport()->update();
    }

 protected:
    void wheelEvent(QWheelEvent* event) override {
        m_owner->zoom(std::pow(kZoomStep, event->angleDelta().y() / 120.), iterationAt(event->position()));
        event->accept();
    }
    void mousePressEvent(QMouseEvent* event) override { m_dragged = event->position(); }
    void mouseReleaseEvent(QMouseEvent*) override { m_dragged.reset(); }
    void mouseDoubleClickEvent(QMouseEvent*) override { m_owner->showAll(); }
    void mouseMoveEvent(QMouseEvent* event) override {
        if (m_dragged && (event->buttons() & Qt::LeftButton)) {
            m_owner->move(iterationAt(*m_dragged) - iterationAt(event->position()));
            m_dragged = event->position();
        }
        m_owner->readAt(iterationAt(event->position()));
    }
    void keyPressEvent(QKeyEvent* event) override {
        const double span = m_owner->to() - m_owner->from();
        switch (event->key()) {
            case Qt::Key_Left:
                return m_owner->move(-span / 8);
            case Qt::Key_Right:
                return m_owner->move(span / 8);
            case Qt::Key_Plus:
                return m_owner->zoom(kZoomStep, m_owner->from() + span / 2);
            case Qt::Key_Minus:
                return m_owner->zoom(1 / kZoomStep, m_owner->from() + span / 2);
            default:
                QChartView::keyPressEvent(event);
        }
    }
    void drawForeground(QPainter* painter, const QRectF& rect) override {
        QChartView::drawForeground(painter, rect);
        if (!m_line) return;
        const QRectF plot = chart()->plotArea();
        const double x = plot.left() + plot.width() * (*m_line - m_owner->from()) / (m_owner->to() - m_owner->from());
        if (x < plot.left() || x > plot.right()) return;
        painter->setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }

 private:
    LossChart* m_owner;
    std::optional<QPointF> m_dragged;
    std::optional<double> m_line;
};

QString LossChart::curveName(LossHistory::Curve curve) {
    switch (curve) {
        case LossHistory::CoarseL1:
            return tr("ℓ1 coarse");
        case LossHistory::RefinedL1:
            return tr("ℓ1 refined");
        case LossHistory::Critic:
            return tr("Critic");
        case LossHistory::Adversarial:
            return tr("Adversarial");
        case LossHistory::Penalty:
            return tr("Gradient penalty");
        default:
            return tr("PSNR on held-out crops");
    }
}

LossChart::LossChart(QWidget* parent) : QWidget(parent) {
    m_view = new LossChartView(this);
    describe(m_view, tr("Curves of the training"),
             tr("Wheel: zoom · drag: move · double click: all · point at a place to read its values"));
    QChart* chart = m_view->chart();
    m_xAxis = new QValueAxis;
    m_xAxis->setLabelFormat(QStringLiteral("%d"));
    m_xAxis->setTickType(QValueAxis::TicksDynamic);
    m_dbAxis = new QValueAxis;
    m_dbAxis->setLabelFormat(tr("%.1f dB"));
    m_dbAxis->setTickType(QValueAxis::TicksDynamic);
    m_dbAxis->setGridLineVisible(false);
    chart->addAxis(m_xAxis, Qt::AlignBottom);
    chart->addAxis(m_dbAxis, Qt::AlignRight);
    m_lossAxis = nullptr;
    auto* switches = new QHBoxLayout;
    switches->setSpacing(12);
    for (int i = 0; i < LossHistory::CurveCount; ++i) {
        const auto curve = static_cast<LossHistory::Curve>(i);
        m_series[i] = new QLineSeries;
        chart->addSeries(m_series[i]);
        m_series[i]->attachAxis(m_xAxis);
        if (curve == LossHistory::Psnr) {
            m_series[i]->attachAxis(m_dbAxis);
            m_series[i]->setPointsVisible(true);
        }
        m_shown[i] = new QCheckBox(curveName(curve));
        m_shown[i]->setChecked(true);
        describe(m_shown[i], curveName(curve), tr("Show or hide this curve"));
        connect(m_shown[i], &QCheckBox::toggled, this, &LossChart::redraw);
        switches->addWidget(m_shown[i]);
    }
    switches->addStretch();
    m_log = new QCheckBox(tr("Log scale"));
    m_log->setObjectName(QStringLiteral("lossLogScale"));
    describe(
        m_log, tr("Log scale"),
        tr("Shows small changes of small values as large as large ones of large values; negative values have no place there"));
    m_smoothing = new QSlider(Qt::Horizontal);
    m_smoothing->setObjectName(QStringLiteral("lossSmoothing"));
    m_smoothing->setRange(0, 100);
    m_smoothing->setValue(30);
    m_smoothing->setFixedWidth(110);
    describe(m_smoothing, tr("Smoothing"), tr("How many iterations are averaged; single batches differ a lot"));
    const auto button = [](const QString& iconName, const QString& name) {
        auto* result = new QToolButton;
        result->setIcon(icon(iconName));
        result->setAutoRaise(true);
        result->setFocusPolicy(Qt::StrongFocus);
        describe(result, name, name);
        return result;
    };
    m_zoomIn = button(QStringLiteral("zoom-in"), tr("Show fewer iterations"));
    m_zoomOut = button(QStringLiteral("zoom-out"), tr("Show more iterations"));
    m_all = button(QStringLiteral("zoom-fit"), tr("Show all iterations"));
    m_reading = new QLabel;
    m_reading->setObjectName(QStringLiteral("lossReading"));
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_reading, 1);
    tools->addWidget(new QLabel(tr("Smoothing")));
    tools->addWidget(m_smoothing);
    tools->addWidget(m_log);
    for (QToolButton* each : {m_zoomIn, m_zoomOut, m_all}) tools->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(switches);
    layout->addWidget(m_view, 1);
    layout->addLayout(tools);
    m_view->setMinimumHeight(150);

    m_timer.setSingleShot(true);
    m_timer.setInterval(kRedrawEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &LossChart::redraw);
    connect(m_smoothing, &QSlider::valueChanged, this, &LossChart::redraw);
    connect(m_log, &QCheckBox::toggled, this, &LossChart::useLogScale);
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoom(2, (m_from + m_to) / 2); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoom(0.5, (m_from + m_to) / 2); });
    connect(m_all, &QToolButton::clicked, this, &LossChart::showAll);
    useLogScale(false);
    recolour();
}

void LossChart::useLogScale(bool on) {
    QChart* chart = m_view->chart();
    // Points that a new axis has no place for would be laid out once before they go.
    for (QLineSeries* series : m_series) series->clear();
    if (m_lossAxis) {
        chart->removeAxis(m_lossAxis);
        delete m_lossAxis;
    }
    if (on) {
        auto* axis = new QLogValueAxis;
        axis->setBase(10);
        axis->setLabelFormat(QStringLiteral("%.2g"));
        axis->setMinorTickCount(4);
        m_lossAxis = axis;
    } else {
        auto* axis = new QValueAxis;
        axis->setLabelFormat(QStringLiteral("%.3g"));
        axis->setTickType(QValueAxis::TicksDynamic);
        m_lossAxis = axis;
    }
    chart->addAxis(m_lossAxis, Qt::AlignLeft);
    for (int i = 0; i < LossHistory::Psnr; ++i) m_series[i]->attachAxis(m_lossAxis);
    recolour();
    redraw();
}

void LossChart::recolour() {
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    QChart* chart = m_view->chart();
    chart->setBackgroundBrush(palette().color(QPalette::Base));
    m_view->setBackgroundBrush(palette().color(QPalette::Window));
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    for (QAbstractAxis* axis : chart->axes()) {
        axis->setLabelsColor(palette().color(QPalette::PlaceholderText));
        axis->setLinePenColor(palette().color(QPalette::Mid));
        axis->setGridLineColor(palette().color(QPalette::Midlight));
        axis->setMinorGridLineColor(palette().color(QPalette::Midlight));
        axis->setLabelsFont(font);
    }
    for (int i = 0; i < LossHistory::CurveCount; ++i) {
        const QColor colour = curveColour(static_cast<LossHistory::Curve>(i), dark);
        m_series[i]->setPen(QPen(colour, 1.8));
        m_series[i]->setMarkerSize(6);
        QPalette own = palette();
        own.setColor(QPalette::WindowText, colour);
        if (m_shown[i]->palette().color(QPalette::WindowText) != colour) m_shown[i]->setPalette(own);
    }
}

void LossChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) recolour();
}

void LossChart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    redraw();
}

void LossChart::setHistory(const LossHistory& history) {
    m_history = &history;
    redrawSoon();
}

void LossChart::redrawSoon() {
    if (isVisible() && !m_timer.isActive()) m_timer.start();
}

double LossChart::lastIteration() const {
    double last = 1.;
    for (int i = 0; m_history && i < LossHistory::CurveCount; ++i) {
        const auto& curve = m_history->curve(static_cast<LossHistory::Curve>(i));
        if (!curve.empty()) last = std::max(last, curve.back().iteration);
    }
    return last;
}

void LossChart::redraw() {
    if (!m_history) return;
    if (m_whole) {
        m_from = 0.;
        m_to = lastIteration();
    }
    // Evenly in the logarithm, up to a tenth of the run.
    const double most = std::max(1., lastIteration() / 10);
    const double smoothing = m_smoothing->value() == 0 ? 0. : std::pow(most, m_smoothing->value() / 100.);
    const bool log = m_log->isChecked();
    double low = INFINITY, high = -INFINITY, lowDb = INFINITY, highDb = -INFINITY;
    for (int i = 0; i < LossHistory::CurveCount; ++i) {
        const auto curve = static_cast<LossHistory::Curve>(i);
        const bool isPsnr = curve == LossHistory::Psnr;
        m_shown[i]->setVisible(m_history->isUsed(curve));
        const bool shown = m_history->isUsed(curve) && m_shown[i]->isChecked();
        QList<QPointF> points;
        if (shown) {
            for (const LossHistory::Point& point : m_history->drawn(curve, isPsnr ? 0. : smoothing, m_from, m_to)) {
                if (log && !isPsnr && point.value < kLeastLog) continue;
                points << QPointF(point.iteration, point.value);
                (isPsnr ? lowDb : low) = std::min(isPsnr ? lowDb : low, point.value);
                (isPsnr ? highDb : high) = std::max(isPsnr ? highDb : high, point.value);
            }
        }
        m_series[i]->replace(points);
    }
    setRoundRange(m_xAxis, m_from, std::max(m_to, m_from + 1), 6, 1.);
    m_dbAxis->setVisible(highDb >= lowDb);
    if (highDb >= lowDb) setRoundRange(m_dbAxis, lowDb - 0.25, highDb + 0.25, 5, 0.1);
    if (high < low) low = 0., high = 1.;
    const double margin = std::max(0.05 * (high - low), 1e-4);
    if (log) {
        m_lossAxis->setRange(std::max(kLeastLog, low / 1.1), std::max(2 * kLeastLog, high * 1.1));
    } else {
        setRoundRange(static_cast<QValueAxis*>(m_lossAxis), low - margin, high + margin, 5, 0.);
    }
}

void LossChart::zoom(double factor, double around) {
    const double last = lastIteration(), span = std::clamp((m_to - m_from) / factor, std::min(kLeastSpan, last), last);
    const double share = m_to > m_from ? std::clamp((around - m_from) / (m_to - m_from), 0., 1.) : 0.5;
    m_from = std::clamp(around - share * span, 0., last - span);
    m_to = m_from + span;
    m_whole = span >= last;
    redraw();
}

void LossChart::move(double iterations) {
    const double span = m_to - m_from;
    m_from = std::clamp(m_from + iterations, 0., std::max(0., lastIteration() - span));
    m_to = m_from + span;
    redraw();
}

void LossChart::showAll() {
    m_whole = true;
    redraw();
}

void LossChart::readAt(double iteration) {
    if (!m_history) return;
    QStringList parts;
    for (int i = 0; i < LossHistory::CurveCount; ++i) {
        const auto curve = static_cast<LossHistory::Curve>(i);
        const auto point =
            m_shown[i]->isChecked() && m_history->isUsed(curve) ? m_history->nearest(curve, iteration) : std::nullopt;
        if (!point) continue;
        if (curve == LossHistory::Psnr) {
            parts << tr("%1 dB (at %2)").arg(locale().toString(point->value, 'f', 2)).arg(point->iteration);
        } else {
            parts << tr("%1 %2").arg(curveName(curve), locale().toString(point->value, 'g', 4));
        }
    }
    const double at = std::clamp(std::round(iteration), 0., lastIteration());
    m_reading->setText(parts.isEmpty()
                           ? QString()
                           : tr("Iteration %1: %2").arg(locale().toString(at, 'f', 0), parts.join(QStringLiteral(" · "))));
    m_view->readAt(iteration);
}

QString LossChart::reading() const { return m_reading->text(); }

}  // namespace lacuna::ui
