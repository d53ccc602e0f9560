// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undo_spill.h"

#include <QDir>
#include <QStandardPaths>

namespace lacuna::core {

SpillFile::Block::Block(std::shared_ptr<SpillFile> file, qint64 offset, qint64 size, quint16 checksum)
    : m_file(std::move(file)), m_offset(offset), m_size(size), m_checksum(checksum) {}

SpillFile::Block::~Block() {
    const std::scoped_lock lock(m_file->m_mutex);
    if (--m_file->m_blocks > 0) {
        if (m_offset + m_size == m_file->m_end) m_file->m_end = m_offset;
        return;
    }
    // Space in the middle is not used again; a history that is cleared or undone to its start gives all of it back.
    m_file->m_end = 0;
    m_file->m_file.resize(0);
}

std::optional<QByteArray> SpillFile::Block::read() const {
    const std::scoped_lock lock(m_file->m_mutex);
    QTemporaryFile& file = m_file->m_file;
    if (!file.seek(m_offset)) return std::nullopt;
    QByteArray data = file.read(m_size);
    if (data.size() != m_size || qChecksum(data) != m_checksum) return std::nullopt;
    return data;
}

std::shared_ptr<const SpillFile::Block> SpillFile::write(const QByteArray& data) {
    const std::scoped_lock lock(m_mutex);
    if (!m_file.isOpen()) {
        // The cache folder is on a disk; the folder for temporary files is memory on many systems.
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        const bool usable = !folder.isEmpty() && QDir().mkpath(folder);
        m_file.setFileTemplate((usable ? folder : QDir::tempPath()) + QStringLiteral("/undo-XXXXXX"));
        if (!m_file.open()) return nullptr;
    }
    if (!m_file.seek(m_end) || m_file.write(data) != data.size() || !m_file.flush()) return nullptr;
    auto block = std::make_shared<const Block>(shared_from_this(), m_end, data.size(), qChecksum(data));
    ++m_blocks;
    m_end += data.size();
    return block;
}

}  // namespace lacuna::core
