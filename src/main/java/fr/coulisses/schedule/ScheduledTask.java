package fr.coulisses.schedule;

import java.util.UUID;

/// A task of the register: what it says, under an identity that outlives every change.
public record ScheduledTask(UUID id, Task task) {}
