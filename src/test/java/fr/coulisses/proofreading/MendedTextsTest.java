package fr.coulisses.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MendedTextsTest {

    @Test
    void mendsTheFieldsAndRowsThatAreNamedAndNoOthers() {
        ObjectNode content = (ObjectNode) JsonMapper.shared().readTree("""
                {"text": "L'eau", "link": "L'eau", "none": null,
                 "rows": [{"id": "a", "text": "l'air...", "name": "l'air"}, "l'eau"]}""");
        MendedTexts.of(content, List.of("text", "none", "absent"));
        MendedTexts.rows(content, "rows", "text");
        MendedTexts.rows(content, "others", "text");
        assertThat(content).hasToString(JsonMapper.shared().readTree("""
                {"text": "L’eau", "link": "L'eau", "none": null,
                 "rows": [{"id": "a", "text": "l’air…", "name": "l'air"}, "l'eau"]}""").toString());
    }
}
