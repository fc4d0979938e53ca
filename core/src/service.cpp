#include "anyqtama/service.h"

#include "anyqtama/library.h"
#include "anyqtama/search.h"
#include "archive.h"
#include "catalogue_archive.h"
#include "embedded_data.h"
#include "json/read_request.h"
#include "json/write.h"

namespace anyqtama {

Service Service::embedded_law() {
  return Service(std::make_unique<const Library>(unpack(embedded_data())));
}

Service Service::embedded() {
  Service service = embedded_law();
  if (!service.add_catalogue(embedded_catalogue())) service.know({});
  return service;
}

Service::Service(std::unique_ptr<const Library> library) : library_(std::move(library)) {}

Service::Service(Service&&) noexcept = default;
Service& Service::operator=(Service&&) noexcept = default;
Service::~Service() = default;

bool Service::add_catalogue(std::string_view bytes) {
  auto catalogue = unpack_catalogue(bytes);
  if (!catalogue) return false;
  know(*std::move(catalogue));
  return true;
}

// The index goes before the catalogue that it looks at.
void Service::know(Catalogue catalogue) {
  index_.reset();
  catalogue_ = std::make_unique<const Catalogue>(std::move(catalogue));
  index_ =
      std::make_unique<const ProfessionIndex>(library_->rulebooks.back().professions, *catalogue_);
}

std::string Service::assess(std::string_view request) const {
  const auto read = read_assess_request(request, *library_);
  if (!read.ok()) return write_error(read.error());
  const AssessRequest& asked = read.value();
  const Clock clock{library_->calendar, library_->end_of_hours};
  return write_assessment(anyqtama::assess(*asked.rulebook, asked.request, clock));
}

std::string Service::professions(std::string_view request) const {
  if (index_ == nullptr) return embedded().professions(request);
  const auto read = read_search_request(request);
  if (!read.ok()) return write_error(read.error());
  const SearchRequest& asked = read.value();
  return write_search_result(index_->search(asked.typed, asked.language, asked.limit),
                             library_->rulebooks.back());
}

std::string Service::describe(std::string_view request) const {
  const auto read = read_describe_request(request);
  return read.ok() ? write_description(*library_) : write_error(read.error());
}

}  // namespace anyqtama
