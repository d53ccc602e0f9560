// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip_file.h"

#include <zip.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>

#include "core/error.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr qint64 kChunkBytes = 1 << 20;

Error unreadable(const QString& reason) { return {ErrorKind::InputUnreadable, {}, reason}; }
Error unwritable(const QString& reason) { return {ErrorKind::OutputUnwritable, {}, reason}; }

/// One file of an archive that is being written, made when the library comes to it and dropped when it has been read.
struct Entry {
    std::function<QByteArray()> make;
    std::exception_ptr* failure = nullptr;
    zip_error_t error{};
    QByteArray bytes;
    qsizetype position = 0, size = -1;

    bool prepare() try {
        if (size < 0 || bytes.size() != size) bytes = make();
        size = bytes.size();
        return true;
    } catch (...) {
        // An exception must not pass through C code.
        *failure = std::current_exception();
        zip_error_set(&error, ZIP_ER_INTERNAL, 0);
        return false;
    }
};

zip_int64_t entryCallback(void* context, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto* entry = static_cast<Entry*>(context);
    switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        case ZIP_SOURCE_STAT: {
            if (!entry->prepare()) return -1;
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->size = static_cast<zip_uint64_t>(entry->size);
            stat->valid = ZIP_STAT_SIZE;
            return sizeof(zip_stat_t);
        }
        case ZIP_SOURCE_OPEN:
            entry->position = 0;
            return entry->prepare() ? 0 : -1;
        case ZIP_SOURCE_READ: {
            const auto count = std::min<qsizetype>(static_cast<qsizetype>(length), entry->bytes.size() - entry->position);
            std::memcpy(data, entry->bytes.constData() + entry->position, static_cast<std::size_t>(count));
            entry->position += count;
            return count;
        }
        case ZIP_SOURCE_CLOSE:
            entry->bytes = {};
            return 0;
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&entry->error, data, length);
        case ZIP_SOURCE_FREE:
            delete entry;
            return 0;
        default:
            zip_error_set(&entry->error, ZIP_ER_OPNOTSUPP, 0);
            return -1;
    }
}

/// Where the archive is written to.
struct Target {
    explicit Target(const QString& path) : file(path) {}
    QSaveFile file;
    zip_error_t error{};
    QString problem;

    zip_int64_t failed() {
        problem = file.errorString();
        zip_error_set(&error, ZIP_ER_WRITE, EIO);
        return -1;
    }
};

zip_int64_t targetCallback(void* context, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto* target = static_cast<Target*>(context);
    switch (command) {
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_WRITABLE;
        case ZIP_SOURCE_STAT:
            // There is nothing to be read: the archive is a new one.
            zip_error_set(&target->error, ZIP_ER_READ, ENOENT);
            return -1;
        case ZIP_SOURCE_BEGIN_WRITE:
        case ZIP_SOURCE_COMMIT_WRITE:
        case ZIP_SOURCE_ROLLBACK_WRITE:
        case ZIP_SOURCE_REMOVE:
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_WRITE:
            return target->file.write(static_cast<const char*>(data), static_cast<qint64>(length)) == static_cast<qint64>(length)
                       ? static_cast<zip_int64_t>(length)
                       : target->failed();
        case ZIP_SOURCE_SEEK_WRITE: {
            const zip_int64_t place =
                zip_source_seek_compute_offset(static_cast<zip_uint64_t>(target->file.pos()),
                                               static_cast<zip_uint64_t>(target->file.size()), data, length, &target->error);
            if (place < 0) return -1;
            return target->file.seek(place) ? 0 : target->failed();
        }
        case ZIP_SOURCE_TELL_WRITE:
            return target->file.pos();
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&target->error, data, length);
        default:
            zip_error_set(&target->error, ZIP_ER_OPNOTSUPP, 0);
            return -1;
    }
}

QString wordsOf(zip_error_t* error) { return QString::fromUtf8(zip_error_strerror(error)); }

}  // namespace

struct ZipWriter::Parts {
    explicit Parts(const QString& path) : target(path) {}
    ~Parts() {
        if (archive) zip_discard(archive);
    }
    Target target;
    std::exception_ptr failure;
    zip_t* archive = nullptr;
};

ZipWriter::ZipWriter(const QString& path) : m_parts(std::make_unique<Parts>(path)) {
    if (!m_parts->target.file.open(QIODevice::WriteOnly)) throw unwritable(m_parts->target.file.errorString());
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_function_create(targetCallback, &m_parts->target, &error);
    if (!source) throw std::bad_alloc();
    m_parts->archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (m_parts->archive) return;
    zip_source_free(source);
    throw unwritable(wordsOf(&error));
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const QString& name, bool isPacked, std::function<QByteArray()> bytes) {
    zip_error_t error;
    zip_error_init(&error);
    auto entry = std::make_unique<Entry>();
    entry->make = std::move(bytes);
    entry->failure = &m_parts->failure;
    zip_source_t* source = zip_source_function_create(entryCallback, entry.get(), &error);
    if (!source) throw std::bad_alloc();
    (void)entry.release();  // the source's now
    const zip_int64_t index = zip_file_add(m_parts->archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        throw unwritable(wordsOf(zip_get_error(m_parts->archive)));
    }
    zip_set_file_compression(m_parts->archive, static_cast<zip_uint64_t>(index), isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
}

void ZipWriter::finish() {
    if (zip_close(m_parts->archive) != 0) {
        if (m_parts->failure) std::rethrow_exception(m_parts->failure);
        if (!m_parts->target.problem.isEmpty()) throw unwritable(m_parts->target.problem);
        throw unwritable(wordsOf(zip_get_error(m_parts->archive)));
    }
    m_parts->archive = nullptr;
    if (!m_parts->target.file.commit()) throw unwritable(m_parts->target.file.errorString());
}

struct ZipReader::Parts {
    ~Parts() {
        if (archive) zip_discard(archive);
    }
    zip_t* archive = nullptr;
};

ZipReader::ZipReader(const QString& path) : m_parts(std::make_unique<Parts>()) {
    const QFileInfo file(path);
    if (!file.exists()) throw unreadable(Text::tr("there is no such file"));
    if (!file.isFile()) throw unreadable(Text::tr("this is not a file"));
    if (!file.isReadable()) throw unreadable(Text::tr("it may not be read"));
    int code = 0;
    m_parts->archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (m_parts->archive) return;
    if (code == ZIP_ER_MEMORY) throw std::bad_alloc();
    throw unreadable(Text::tr("the file is damaged or not a project"));
}

ZipReader::~ZipReader() = default;

bool ZipReader::contains(const QString& name) const {
    return zip_name_locate(m_parts->archive, name.toUtf8().constData(), 0) >= 0;
}

std::optional<QByteArray> ZipReader::read(const QString& name, qint64 mostBytes) const {
    const Error damaged = unreadable(Text::tr("the file is damaged (%1)").arg(name));
    const Error tooLarge = unreadable(Text::tr("a part of it is larger than it can be (%1)").arg(name));
    const zip_int64_t index = zip_name_locate(m_parts->archive, name.toUtf8().constData(), 0);
    if (index < 0) return std::nullopt;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_parts->archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        throw damaged;
    if (stat.size > static_cast<zip_uint64_t>(mostBytes)) throw tooLarge;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(m_parts->archive, static_cast<zip_uint64_t>(index), 0), zip_fclose);
    if (!file) throw damaged;
    // The size is a claim: memory grows with what is there. Reading on to the end makes the library compare checksums.
    QByteArray bytes;
    while (true) {
        const qsizetype had = bytes.size();
        if (had > mostBytes) throw tooLarge;
        bytes.resize(had + kChunkBytes);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + had, kChunkBytes);
        if (got < 0) throw damaged;
        bytes.resize(had + got);
        if (got == 0) break;
    }
    if (bytes.size() != static_cast<qsizetype>(stat.size)) throw damaged;
    bytes.squeeze();
    return bytes;
}

}  // namespace lacuna::core
