// What is checked, a subject a file. All but the first two take for granted that the form is right.
#pragma once

#include "data_folder.h"

namespace anyqtama {

void check_presence(const DataFolder& data, Report& report);
void check_forms(const DataFolder& data, Report& report);

void check_days(const DataFolder& data, Report& report);
void check_ids(const DataFolder& data, Report& report);
void check_editions(const DataFolder& data, Report& report);
void check_points(const DataFolder& data, Report& report);
void check_procedures(const DataFolder& data, Report& report);
void check_citations(const DataFolder& data, Report& report);
void check_seals(const DataFolder& data, Report& report);
void check_professions(const DataFolder& data, Report& report);
void check_calendars(const DataFolder& data, Report& report);
void check_languages(const DataFolder& data, Report& report);

/// Whether the engine reads what the checks found sound.
void check_readers(const DataFolder& data, Report& report);

}  // namespace anyqtama
