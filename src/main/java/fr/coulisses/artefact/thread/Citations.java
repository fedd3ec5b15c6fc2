package fr.coulisses.artefact.thread;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Says what ids of other artefacts and registers stand for.
@FunctionalInterface
public interface Citations {

    /// What some ids stand for today; ids of what is gone are left out.
    List<Citation> citations(UUID project, Collection<String> ids);
}
