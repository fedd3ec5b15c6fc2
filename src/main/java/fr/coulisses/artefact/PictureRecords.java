package fr.coulisses.artefact;

import fr.coulisses.artefact.export.Illustration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the photographs of artefacts. Whoever asks here has asked who may.
@Component
class PictureRecords {

    private final JdbcClient jdbc;

    PictureRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One that is there already stays as it is.
    void add(UUID artefact, StoredPicture picture, UUID person) {
        jdbc.sql("""
                        insert into artefact_picture (artefact_id, sha256, width, height, content, added_by)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(artefact, picture.sha256(), picture.width(), picture.height(), picture.content(), person)
                .update();
    }

    /// How many an artefact has besides one.
    int countOthers(UUID artefact, String sha256) {
        return jdbc.sql("select count(*) from artefact_picture where artefact_id = ? and sha256 <> ?")
                .params(artefact, sha256)
                .query(Integer.class)
                .single();
    }

    /// @param versionsOnly whether it counts only where a version names it
    Optional<byte[]> find(UUID project, UUID artefact, String sha256, boolean versionsOnly) {
        return jdbc.sql("""
                        select p.content from artefact_picture p join artefact a on a.id = p.artefact_id
                        where a.project_id = ? and a.id = ? and p.sha256 = ?
                            and (not ? or exists (select 1 from artefact_version v
                                where v.artefact_id = a.id and position(p.sha256 in v.content::text) > 0))""")
                .params(project, artefact, sha256, versionsOnly)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /// Those of an artefact that are named, with their files, by their SHA-256.
    Map<String, Illustration> files(UUID artefact, Set<String> named) {
        Map<String, Illustration> found = new HashMap<>();
        jdbc.sql("""
                        select sha256, width, height, content from artefact_picture
                        where artefact_id = ? and sha256 = any(?)""").params(artefact, array(named)).query(row -> {
            found.put(row.getString(1), new Illustration.Enclosed(row.getInt(2), row.getInt(3), row.getBytes(4)));
        });
        return found;
    }

    /// The same without their files, but where a browser finds them.
    ///
    /// @param address by the artefact and the SHA-256
    Map<String, Illustration> linked(UUID artefact, Set<String> named, BiFunction<UUID, String, String> address) {
        return linked("artefact_id = ?", artefact, named, address);
    }

    /// The same for those of all artefacts of a project.
    Map<String, Illustration> linkedAnywhere(
            UUID project, Set<String> named, BiFunction<UUID, String, String> address) {
        return linked("artefact_id in (select id from artefact where project_id = ?)", project, named, address);
    }

    private Map<String, Illustration> linked(
            String where, UUID owner, Set<String> named, BiFunction<UUID, String, String> address) {
        Map<String, Illustration> found = new HashMap<>();
        jdbc.sql("select artefact_id, sha256, width, height from artefact_picture where sha256 = any(?) and " + where)
                .params(array(named), owner)
                .query(row -> {
                    String sha256 = row.getString(2);
                    found.put(
                            sha256,
                            new Illustration.Linked(
                                    row.getInt(3), row.getInt(4), address.apply(row.getObject(1, UUID.class), sha256)));
                });
        return found;
    }

    /// The SHA-256 of all photographs of a project, in their order, by artefact.
    Map<UUID, List<String>> ofProject(UUID project) {
        Map<UUID, List<String>> found = new HashMap<>();
        jdbc.sql("""
                        select p.artefact_id, p.sha256 from artefact_picture p join artefact a on a.id = p.artefact_id
                        where a.project_id = ? order by p.sha256""").param(project).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), artefact -> new ArrayList<>())
                    .add(row.getString(2));
        });
        return found;
    }

    /// The file of one that is there.
    byte[] get(UUID artefact, String sha256) {
        return jdbc.sql("select content from artefact_picture where artefact_id = ? and sha256 = ?")
                .params(artefact, sha256)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /// Gives copies of artefacts the photographs that their drafts name.
    ///
    /// @param copies by their originals
    void copy(Map<UUID, UUID> copies, UUID person) {
        List<Map.Entry<UUID, UUID>> pairs = List.copyOf(copies.entrySet());
        jdbc.sql("""
                        insert into artefact_picture (artefact_id, sha256, width, height, content, added_by)
                        select c.copy, p.sha256, p.width, p.height, p.content, ?
                        from unnest(?::uuid[], ?::uuid[]) c (original, copy)
                        join artefact a on a.id = c.original
                        join artefact_picture p on p.artefact_id = a.id and position(p.sha256 in a.draft::text) > 0""")
                .params(
                        person,
                        pairs.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
                        pairs.stream().map(Map.Entry::getValue).toArray(UUID[]::new))
                .update();
    }

    /// The SHA-256 of all that an artefact has.
    Set<String> names(UUID artefact) {
        return Set.copyOf(jdbc.sql("select sha256 from artefact_picture where artefact_id = ?")
                .param(artefact)
                .query(String.class)
                .list());
    }

    private static String[] array(Set<String> names) {
        return names.toArray(String[]::new);
    }
}
