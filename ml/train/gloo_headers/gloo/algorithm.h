// SPDX-License-Identifier: GPL-3.0-or-later
// See README.md in the folder above.
#pragma once
