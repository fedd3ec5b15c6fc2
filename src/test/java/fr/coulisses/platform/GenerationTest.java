package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.access.Visitor;
import fr.coulisses.project.ui.ProjectAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A made-up school as somebody at a terminal makes it up: whole, usable, and never mixed into real work by accident.
class GenerationTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({
        "--students 0, n’est pas un nombre de 1 à 1000000",
        "--students beaucoup, is not a number from 1 to 1000000",
        "--students, attend une valeur",
        "--seed 3, Dites combien d’étudiants",
        "--pupils 3, n’existe pas"
    })
    void refusesWordsThatMeanNothing(String words, String sentence) throws Exception {
        try (Launched start = Launched.with(Map.of(), ("generate " + words).split(" "))) {
            assertThat(start.ended()).isNotZero();
            assertThat(start.output()).contains(sentence).doesNotContain("Exception");
        }
    }

    @Test
    void makesUpASchoolThatItsPeopleCanOpenAndMixesItIntoNothing() throws Exception {
        SharedPrograms.lendTo(data);
        assertThat(generate("--students", "43")).contains("43 / 43", "admin@generee.example", "(coulisses)");
        UUID project = look();
        int port = freePort();
        try (Launched start = Launched.with(Map.of(), "--port", "" + port, "--data", data.toString(), "--no-demo")) {
            start.ready();
            for (String who : new String[] {"etudiante", "tutrice", "jury", "admin"}) {
                Visitor visitor = Visitor.of(port, who + "@generee.example");
                assertThat(visitor.get("projets")).as(who).isEqualTo(200);
                assertThat(visitor.get(ProjectAddress.of(project))).as(who).isEqualTo(200);
                assertThat(visitor.get(ProjectAddress.competencies(project)))
                        .as(who)
                        .isEqualTo(200);
            }
            assertThat(Visitor.of(port, "tutrice@generee.example").get("revue")).isEqualTo(200);
        }
        try (Launched again = Launched.with(Map.of(), "generate", "--students", "5", "--data", data.toString())) {
            assertThat(again.ended()).isNotZero();
            assertThat(again.output()).contains("a déjà des comptes").contains("has accounts already");
        }
        assertThat(generate("--students", "5", "--into-existing"))
                .contains("admin@generee-2.example")
                .doesNotContain("(coulisses)");
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data);
                Connection connection = connect(database)) {
            assertThat(number(connection, "select count(*) from person where role = 'STUDENT'"))
                    .isEqualTo(48);
        }
    }

    /// Everything that was asked for is there, in every state.
    private UUID look() throws SQLException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(data);
                Connection connection = connect(database)) {
            assertThat(number(connection, "select count(*) from person where role = 'STUDENT'"))
                    .isEqualTo(43);
            assertThat(number(connection, "select count(*) from cohort")).isEqualTo(2);
            assertThat(number(connection, "select count(*) / count(distinct project_id) from artefact"))
                    .isBetween(17, 23);
            assertThat(number(connection, "select count(distinct state) from review"))
                    .isEqualTo(5);
            assertThat(number(connection, """
                    select count(*) from review
                    where state in ('ACCEPTED', 'SENT_BACK') and (released_at is null or not exists (
                        select 1 from claim c join judgement j on j.claim_id = c.id
                        where c.version_id = review.version_id))""")).isZero();
            return UUID.fromString(text(connection, """
                    select m.project_id
                    from project_member m join person p on p.id = m.person_id and p.email like 'etudiante@%'
                    where exists (select 1 from project_member j where j.project_id = m.project_id and j.part = 'JURY')"""));
        }
    }

    private String generate(String... options) throws Exception {
        String[] words = new String[options.length + 3];
        words[0] = "generate";
        words[1] = "--data";
        words[2] = data.toString();
        System.arraycopy(options, 0, words, 3, options.length);
        try (Launched start = Launched.with(Map.of(), words)) {
            assertThat(start.ended()).as(start.output()).isZero();
            return start.output();
        }
    }

    private static Connection connect(EmbeddedPostgres database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }

    private static int number(Connection connection, String question) throws SQLException {
        return Integer.parseInt(text(connection, question));
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            result.next();
            return result.getString(1);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
