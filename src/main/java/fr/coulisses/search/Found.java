package fr.coulisses.search;

import fr.coulisses.account.Role;
import fr.coulisses.project.ProjectType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that answers a search and that the person who asks may open.
public sealed interface Found {

    /// What people call it.
    String title();

    Closeness closeness();

    record Project(UUID id, String title, ProjectType type, String territory, Closeness closeness) implements Found {}

    /// @param kind its key
    record Artefact(UUID id, UUID projectId, String title, String kind, String project, Closeness closeness)
            implements Found {}

    /// @param projectId a project that both have a part in; `null` when there is none
    /// @param project its title; empty when there is none
    record Person(
            UUID id,
            String title,
            String email,
            Role role,
            @Nullable UUID projectId,
            String project,
            Closeness closeness)
            implements Found {}

    /// @param person whom one speaks with there; empty when nobody is named
    record Contact(UUID id, UUID projectId, String title, String person, String project, Closeness closeness)
            implements Found {}

    /// @param register the key of its register
    record Entry(UUID id, UUID projectId, String title, String register, String project, Closeness closeness)
            implements Found {}

    /// @param sheet the number of its certification sheet
    record Competency(String sheet, int revision, String code, String title, String block, Closeness closeness)
            implements Found {}
}
