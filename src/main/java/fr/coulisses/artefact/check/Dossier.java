package fr.coulisses.artefact.check;

import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;

/// What a check may look at beside the content itself.
///
/// @param today the day of the check, given from outside so that checks need no clock
public record Dossier(ProjectSheet project, LocalDate today) {}
