// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "core/engines/classical_engines.h"
#include "core/error.h"
#include "core/fill_engine.h"

namespace lacuna::core {

const EngineInfo* EngineRegistry::find(const QString& id) const {
    for (const EngineInfo& engine : m_engines)
        if (engine.id == id) return &engine;
    return nullptr;
}

std::unique_ptr<FillEngine> EngineRegistry::create(const QString& id) const {
    if (const EngineInfo* engine = find(id)) return engine->create();
    QStringList known;
    for (const EngineInfo& engine : m_engines) known << engine.id;
    throw Error(ErrorKind::Usage, QStringLiteral("Choose an engine"), QStringLiteral("there is no engine called \"%1\"").arg(id),
                known.isEmpty() ? QStringLiteral("This program was built without engines")
                                : QStringLiteral("Use one of: %1").arg(known.join(QStringLiteral(", "))));
}

void registerClassicalEngines(EngineRegistry& registry) {
    registry.add({QStringLiteral("patchmatch"), QStringLiteral("Texture (copies from the photo)"),
                  QStringLiteral("Copies matching pieces from around the hole; best for grass, sand, walls and other texture"),
                  makePatchMatchEngine});
    registry.add({QStringLiteral("telea"), QStringLiteral("Smooth (small spots)"),
                  QStringLiteral("Continues colours from the border inwards; best for dust, scratches and thin wires"),
                  makeTeleaEngine});
    registry.add({QStringLiteral("navier-stokes"), QStringLiteral("Smooth (along edges)"),
                  QStringLiteral("Continues lines of equal brightness into the hole; best for thin gaps across edges"),
                  makeNavierStokesEngine});
}

}  // namespace lacuna::core
