package fr.coulisses.assessment.remark;

import java.util.UUID;

/// A sentence a tutor uses again.
///
/// @param competency the code of the competency it is about; empty for any
/// @param shared whether the other tutors of the school see it too
/// @param own whether the person who reads wrote it
public record Phrase(UUID id, String competency, String text, boolean shared, boolean own) {}
