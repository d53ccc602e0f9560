// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <memory>

namespace lacuna::core {
class ModelLibrary;
}

namespace lacuna::ui {

/// The list of models to fill with. Follows the library at once, and its default until the user chooses another one; what they
/// chose is remembered.
class ModelChoice : public QComboBox {
    Q_OBJECT
 public:
    /// Without a library there is nothing to choose: `onlyName` is shown, empty for none.
    ModelChoice(std::shared_ptr<core::ModelLibrary> library, const QString& onlyName, QWidget* parent = nullptr);
    /// For FillOptions::modelPath; empty: the shipped model.
    QString path() const;
    QString modelId() const;
    bool isChoosable() const { return m_library != nullptr; }

 private:
    void refresh();
    void choose(int index);
    std::shared_ptr<core::ModelLibrary> m_library;
    QString m_chosen, m_default;  ///< ids; m_chosen empty: follows the default
};

}  // namespace lacuna::ui
