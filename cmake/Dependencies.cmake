# SPDX-License-Identifier: GPL-3.0-or-later
# Every find_package of the editor and the command line. LibTorch is in LibTorch.cmake, since ml builds without the rest.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Widgets Charts Concurrent Svg Test LinguistTools)
find_package(OpenCV 4.5 REQUIRED COMPONENTS core imgproc photo)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Exiv2 REQUIRED IMPORTED_TARGET exiv2>=0.27)
# Qt's own writers lack what photos need: TIFF with a predictor, WebP that keeps the colours of transparent pixels.
pkg_check_modules(Tiff REQUIRED IMPORTED_TARGET libtiff-4)
pkg_check_modules(WebP REQUIRED IMPORTED_TARGET libwebp libwebpmux)
# Projects are zip files; zlib unpacks into no more memory than it is given; Qt's JPEG writer always halves the colours' resolution.
pkg_check_modules(Zip REQUIRED IMPORTED_TARGET libzip)
find_package(ZLIB REQUIRED)
find_package(JPEG REQUIRED)
