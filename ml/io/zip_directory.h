// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "ml/io/file_source.h"

namespace lacuna::ml {

/// A member of a zip file, stored as it is.
struct ZipMember {
    std::uint64_t offset = 0;  ///< of its first byte in the file
    std::uint64_t bytes = 0;
    std::uint32_t crc = 0;  ///< see crc32
};

/// The members of a zip file by name (PKWARE's APPNOTE 6.3: sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16). Only what PyTorch writes:
/// nothing compressed, encrypted or in several volumes; zip64 is understood. Members must lie within the file and not overlap, so
/// all of them together are no larger than it. Throws FileError with the byte.
std::map<std::string, ZipMember> read_zip_directory(const FileSource& source, const std::string& name);

}  // namespace lacuna::ml
