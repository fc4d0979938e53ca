// The law, and the catalogue of occupations, as compiled into the library: the bytes that
// core/tools/bundle_data writes at build time.
#pragma once

#include <string_view>

namespace anyqtama {

/// A packed Library (archive.h).
std::string_view embedded_data();

/// A packed Catalogue (catalogue_archive.h); empty where it is kept apart (no_catalogue.cpp).
std::string_view embedded_catalogue();

}  // namespace anyqtama
