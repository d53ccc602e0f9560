// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/model_choice.h"

#include <QSignalBlocker>

#include "core/model_library.h"
#include "ui/docks/panel_parts.h"
#include "ui/language.h"
#include "ui/settings.h"

namespace lacuna::ui {

namespace {

constexpr int kPathRole = Qt::UserRole + 1;

QString tipOf(const core::ModelEntry& entry) {
    QStringList lines{entry.name};
    if (!entry.note.isEmpty()) lines << entry.note;
    if (entry.note.isEmpty() && !entry.dataNote().isEmpty()) lines << entry.dataNote();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

ModelChoice::ModelChoice(std::shared_ptr<core::ModelLibrary> library, const QString& onlyName, QWidget* parent)
    : QComboBox(parent), m_library(std::move(library)) {
    describe(this, tr("Model"), tr("What the method has learned from; made from many photos"));
    // A long name must not make the panel wide.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    if (!m_library) {
        addItem(onlyName.isEmpty() ? tr("None found") : onlyName);
        setEnabled(false);
        return;
    }
    m_chosen = Settings().get(setting::Model);
    connect(m_library.get(), &core::ModelLibrary::changed, this, &ModelChoice::refresh);
    connect(this, &QComboBox::activated, this, &ModelChoice::choose);
    sayInEachLanguage(this, [this] { refresh(); });
}

void ModelChoice::refresh() {
    const auto entries = m_library->entries();
    const auto standard = m_library->defaultEntry();
    const QString standardId = standard ? standard->id : QString();
    // Another default is what the user wants from now on.
    if (!m_default.isEmpty() && m_default != standardId) m_chosen.clear();
    m_default = standardId;
    const QSignalBlocker blocker(this);
    clear();
    for (const core::ModelEntry& entry : entries) {
        addItem(entry.name, entry.id);
        setItemData(count() - 1, entry.isShipped() ? QString() : entry.path, kPathRole);
        setItemData(count() - 1, tipOf(entry), Qt::ToolTipRole);
    }
    if (count() == 0) addItem(tr("None found"));
    int index = m_chosen.isEmpty() ? -1 : findData(m_chosen);
    if (index < 0) index = findData(m_default);
    setCurrentIndex(index < 0 ? 0 : index);
}

void ModelChoice::choose(int index) {
    m_chosen = itemData(index).toString();
    Settings().set(setting::Model, m_chosen);
}

QString ModelChoice::path() const { return currentData(kPathRole).toString(); }

QString ModelChoice::modelId() const { return currentData().toString(); }

}  // namespace lacuna::ui
