package fr.coulisses.kinds.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SourceLibraryTest {

    @Test
    void hasRowsThatAWatchCanRead() {
        assertThat(SourceLibrary.all()).hasSizeGreaterThan(20).allSatisfy(row -> {
            Source source = JsonMapper.shared().treeToValue(row, Source.class);
            assertThat(source.name()).isNotBlank();
            assertThat(source.type()).isNotNull();
            assertThat(source.axes()).isNotEmpty();
            assertThat(source.reliability()).isBetween(1, 5);
        });
    }

    @Test
    void hasASourceForEachAxisOfTheCompetency() {
        assertThat(SourceLibrary.all().stream()
                        .map(row -> JsonMapper.shared().treeToValue(row, Source.class))
                        .flatMap(source -> source.axes().stream())
                        .collect(Collectors.toSet()))
                .containsAll(Axis.asked());
    }

    @Test
    void givesCopies() {
        SourceLibrary.all().getFirst().put("name", "Autre");
        assertThat(SourceLibrary.all().getFirst().path("name").asString()).isNotEqualTo("Autre");
    }
}
