// The only mouth of the core: JSON text in, JSON text out. The contract of request and reply is in
// data/schema; every reply is {"ok": …} or {"error": {"code": …, "at": …}}.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace anyqtama {

struct Catalogue;
struct Library;
class ProfessionIndex;

/// The engine with its law. Every call is const and keeps nothing: one service may answer many
/// threads at once. What it gives back is JSON text of its own.
class Service {
 public:
  /// With the law and the catalogue of occupations that are compiled into this library. The
  /// WebAssembly module has no catalogue in it: until it is added, only the printed titles and
  /// their translations are searched.
  static Service embedded();

  /// With the law alone, in a moment, for a caller that adds the catalogue before `professions()`
  /// is asked: until then every such call makes what `embedded()` would search.
  static Service embedded_law();

  /// Adds the catalogue (the bytes of `anyqtama-catalogue.bin`, which may go afterwards). False,
  /// and nothing changes, where they are not whole or of another format.
  bool add_catalogue(std::string_view bytes);

  /// Points, grounds, documents and deadlines for one request.
  std::string assess(std::string_view request) const;

  /// Entries of the list of professions for what a person typed.
  std::string professions(std::string_view request) const;

  /// What a caller needs to build its own form; the request is `{}`.
  std::string describe(std::string_view request) const;

  Service(Service&&) noexcept;
  Service& operator=(Service&&) noexcept;
  ~Service();

 private:
  explicit Service(std::unique_ptr<const Library> library);
  void know(Catalogue catalogue);

  std::unique_ptr<const Library> library_;
  std::unique_ptr<const Catalogue> catalogue_;
  std::unique_ptr<const ProfessionIndex> index_;
};

}  // namespace anyqtama
