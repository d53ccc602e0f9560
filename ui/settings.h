// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace lacuna::ui {

/// One remembered value: where it is kept and what it is when nobody has set it.
template <typename T>
struct Setting {
    const char* key;
    T fallback;
};

/// The whole table of what the editor remembers. Window layout is kept apart from preferences so that either can be reset alone.
namespace setting {
inline const Setting<QByteArray> WindowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> WindowState{"window/state", {}};
inline const Setting<bool> PanelsByHand{"window/panelsByHand", false};  ///< their heights are the user's
inline const Setting<QString> Language{"view/language", {}};            ///< empty: as the desktop
inline const Setting<QString> Theme{"view/theme", QStringLiteral("system")};
inline const Setting<QString> Cursor{"view/cursor", QStringLiteral("outline")};            ///< or "crosshair"
inline const Setting<QString> Checkerboard{"view/checkerboard", QStringLiteral("light")};  ///< or "dark", "grey"
inline const Setting<QStringList> Shortcuts{"view/shortcuts", {}};                         ///< see ui/shortcuts.h
inline const Setting<int> UndoMemory{"memory/undoMB", 512};
inline const Setting<int> WorkingMemory{"memory/workingMB", 1500};
inline const Setting<int> Threads{"fill/threads", 0};  ///< 0: all cores
inline const Setting<int> AutosaveSeconds{"files/autosaveSeconds", 5};
inline const Setting<QStringList> RecentFiles{"files/recent", {}};
inline const Setting<QString> LastFolder{"files/lastFolder", {}};
inline const Setting<bool> KeepMetadata{"files/keepMetadata", true};
inline const Setting<int> JpegQuality{"files/jpegQuality", 92};
inline const Setting<int> JpegColour{"files/jpegColour", 0};  ///< core::JpegColour
inline const Setting<bool> WebpLossless{"files/webpLossless", false};
inline const Setting<int> TiffCompression{"files/tiffCompression", 0};  ///< core::TiffCompression
inline const Setting<bool> ExportEightBit{"files/exportEightBit", false};
inline const Setting<bool> Provenance{"files/provenance", true};
inline const Setting<bool> ExportAttention{"files/exportAttention", false};
inline const Setting<bool> ExportMask{"files/exportMask", false};
inline const Setting<int> BrushSize{"tools/brushSizePx", 0};  ///< 0: as suits the photo
inline const Setting<int> BrushHardness{"tools/brushHardnessPercent", 100};
inline const Setting<bool> PenPressure{"tools/penPressure", true};
inline const Setting<int> WandTolerance{"tools/wandTolerance", 32};
inline const Setting<bool> WandContiguous{"tools/wandContiguous", true};
inline const Setting<int> DustSensitivity{"tools/dustSensitivity", 50};
inline const Setting<int> DustSize{"tools/dustSizePx", 12};
inline const Setting<int> DustKind{"tools/dustKind", 2};
inline const Setting<int> ClickGrow{"tools/clickGrowPx", 4};
inline const Setting<QString> MaskColour{"mask/colour", QStringLiteral("#e6008c")};
inline const Setting<bool> MaskAnts{"mask/ants", false};
inline const Setting<int> MaskStep{"mask/stepPx", 4};
inline const Setting<QString> Tool{"tools/current", QStringLiteral("brush")};
inline const Setting<QString> Engine{"fill/engine", {}};
inline const Setting<QString> Model{"fill/model", {}};
inline const Setting<QString> ModelFolder{"models/lastFolder", {}};
inline const Setting<QString> CompareFolder{"models/compareFolder", {}};
inline const Setting<int> Device{"fill/device", 0};
inline const Setting<int> Resolution{"fill/resolution", 0};
inline const Setting<QString> Precision{"fill/precision", QStringLiteral("auto")};
inline const Setting<int> ContextMargin{"fill/contextMarginPx", 0};
inline const Setting<int> Feather{"fill/featherPx", 6};
inline const Setting<int> Dilate{"fill/growPx", 3};
inline const Setting<bool> Seamless{"fill/seamless", false};
inline const Setting<bool> FineDetail{"fill/fineDetail", true};
inline const Setting<bool> EdgeRoom{"fill/edgeRoom", false};
inline const Setting<bool> FillMore{"fill/showMore", false};
inline const Setting<int> FillVariants{"fill/variants", 1};
inline const Setting<int> Variants{"holes/variants", 4};
inline const Setting<int> AttentionOpacity{"attention/opacityPercent", 65};
inline const Setting<bool> AttentionHeat{"attention/heat", true};
inline const Setting<bool> AttentionTrace{"attention/trace", true};
inline const Setting<QStringList> TrainingFolders{"train/recentFolders", {}};
inline const Setting<QString> TrainingRecipe{"train/recipe", QStringLiteral("lacuna")};
inline const Setting<bool> TrainingByTime{"train/budgetIsTime", true};
inline const Setting<int> TrainingMinutes{"train/minutes", 30};
inline const Setting<int> TrainingIterations{"train/iterations", 1000};
inline const Setting<QByteArray> TrainingGeometry{"train/geometry", {}};
}  // namespace setting

/// Reads and writes the table above. Cheap to make; every object sees the same store (the application's QSettings).
class Settings {
 public:
    template <typename T>
    T get(const Setting<T>& setting) const {
        return m_store.value(QLatin1String(setting.key), QVariant::fromValue(setting.fallback)).template value<T>();
    }
    template <typename T>
    void set(const Setting<T>& setting, const T& value) {
        m_store.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }
    void reset(const char* key) { m_store.remove(QLatin1String(key)); }

 private:
    QSettings m_store;
};

}  // namespace lacuna::ui
