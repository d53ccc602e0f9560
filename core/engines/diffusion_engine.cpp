// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/classical_engines.h"
#include "core/engines/diffusion.h"
#include "core/error.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

class DiffusionEngine : public FillEngine {
 public:
    DiffusionEngine(QString id, Diffusion method) : m_id(std::move(id)), m_method(method) {}

    QString id() const override { return m_id; }

    // Only a thin border is read, so context costs nothing to leave out and resolution is never given up for it.
    EngineLimits limits() const override {
        return {.minContextPx = 16, .bytesPerPixel = 64., .contextPerHole = 0., .heedsPrefer = false};
    }

    FilledWindow fill(const FillInput& input, const FillOptions&, WindowProgress& progress, std::stop_token stop) override {
        FilledWindow filled;
        filled.rgb = input.rgb.clone();
        cv::Mat unknown = input.hole.clone();
        if (!input.avoid.empty()) unknown.setTo(255, input.avoid);
        const auto report = [&](double fraction) { progress.progressed(FillStage::Refining, fraction); };
        if (!diffuse(filled.rgb, unknown, m_method, 5, report, stop))
            throw Error(ErrorKind::Cancelled, Text::tr("Fill the holes"), Text::tr("cancelled"));
        return filled;
    }

 private:
    QString m_id;
    Diffusion m_method;
};

}  // namespace

std::unique_ptr<FillEngine> makeTeleaEngine() {
    return std::make_unique<DiffusionEngine>(QStringLiteral("telea"), Diffusion::Telea);
}

std::unique_ptr<FillEngine> makeNavierStokesEngine() {
    return std::make_unique<DiffusionEngine>(QStringLiteral("navier-stokes"), Diffusion::NavierStokes);
}

}  // namespace lacuna::core
