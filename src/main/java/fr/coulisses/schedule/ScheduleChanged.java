package fr.coulisses.schedule;

import java.util.UUID;

/// The schedule of a project is not what it was.
public record ScheduleChanged(UUID project) {}
