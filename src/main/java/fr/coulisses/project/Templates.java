package fr.coulisses.project;

import fr.coulisses.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a student may start from: one folder of `templates/` each, with a sheet and the lines of a budget to be priced.
@Component
public class Templates {

    private static final List<String> KEYS = List.of("concert", "festival", "exhibition", "show");

    private final JsonMapper json;

    Templates(JsonMapper json) {
        this.json = json;
    }

    public List<String> keys() {
        return KEYS;
    }

    /// The sheet of a template under a title.
    public ProjectSheet sheet(String key, String title, Nature nature) {
        ObjectNode sheet = json.valueToTree(ProjectSheet.titled(title));
        sheet.setAll((ObjectNode) json.readTree(file(key, "sheet.json")));
        sheet.put("nature", nature.name());
        return json.treeToValue(sheet, ProjectSheet.class);
    }

    /// A file of a template, for the register that reads it.
    public byte[] file(String key, String name) {
        if (!KEYS.contains(key)) {
            throw new NotFound();
        }
        try (InputStream file = Templates.class.getResourceAsStream("/templates/" + key + "/" + name)) {
            if (file == null) {
                throw new NotFound();
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
