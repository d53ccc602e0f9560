// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <exception>

namespace lacuna::core {

/// What kind of failure it was; the command line maps each to its exit code.
enum class ErrorKind {
    Usage,             ///< options that contradict each other or the photo (exit code 2)
    InputUnreadable,   ///< a file is missing, damaged or not what it should be (3)
    OutputUnwritable,  ///< a file can't be written (4)
    EngineFailed,      ///< the fill itself failed (5)
    OutOfMemory,       ///< not enough memory on the CPU or GPU (5)
    Cancelled,         ///< the user stopped it (6)
};

/// The one exception of the project: what the user was doing, what went wrong, what to do about it.
/// Thrown by core and by engines; caught at the boundary of every thread, slot and command, where it becomes a message.
/// All texts are for users (translated where they come from the ui), without a full stop at the end of `doing`.
class Error : public std::exception {
 public:
    Error(ErrorKind kind, QString doing, QString reason, QString remedy = {});

    ErrorKind kind() const { return m_kind; }
    const QString& doing() const { return m_doing; }
    const QString& reason() const { return m_reason; }
    const QString& remedy() const { return m_remedy; }
    /// "doing: reason. remedy." in one line, as the command line prints it after "error: ".
    QString message() const;
    const char* what() const noexcept override { return m_what.c_str(); }

 private:
    ErrorKind m_kind;
    QString m_doing, m_reason, m_remedy;
    std::string m_what;
};

/// Turns whatever is being handled (core::Error, cv::Exception, std::bad_alloc, any std::exception) into an Error; call inside
/// catch (...).
Error currentExceptionAsError(const QString& doing);

}  // namespace lacuna::core
