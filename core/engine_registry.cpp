// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "core/engines/classical_engines.h"
#include "core/error.h"
#include "core/fill_engine.h"
#include "core/text.h"

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
    throw Error(ErrorKind::Usage, Text::tr("Choose an engine"), Text::tr("there is no engine called \"%1\"").arg(id),
                known.isEmpty() ? Text::tr("This program was built without engines")
                                : Text::tr("Use one of: %1").arg(known.join(QStringLiteral(", "))));
}

void registerClassicalEngines(EngineRegistry& registry) {
    registry.add({QStringLiteral("patchmatch"), Text::tr("Texture (copies from the photo)"),
                  Text::tr("Copies matching pieces from around the hole; best for grass, sand, walls and other texture"),
                  makePatchMatchEngine});
    registry.add({QStringLiteral("telea"), Text::tr("Smooth (small spots)"),
                  Text::tr("Continues colours from the border inwards; best for dust, scratches and thin wires"),
                  makeTeleaEngine});
    registry.add({QStringLiteral("navier-stokes"), Text::tr("Smooth (along edges)"),
                  Text::tr("Continues lines of equal brightness into the hole; best for thin gaps across edges"),
                  makeNavierStokesEngine});
}

}  // namespace lacuna::core
