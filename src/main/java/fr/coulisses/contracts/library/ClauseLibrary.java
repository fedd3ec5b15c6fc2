package fr.coulisses.contracts.library;

import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The models of this release, read once from `/contracts/*.json`.
public final class ClauseLibrary {

    private static final ClauseLibrary SHIPPED = read();

    /// The model of amendments, which every type shares.
    private static final String AMENDMENT = "avenant";

    private final Map<String, Model> models;
    private final Map<ContractType, Model> byType;

    private ClauseLibrary(List<Model> models) {
        this.models = new LinkedHashMap<>();
        this.byType = new EnumMap<>(ContractType.class);
        models.forEach(model -> {
            this.models.put(model.key(), model);
            if (!model.key().equals(AMENDMENT)) {
                model.titles().keySet().forEach(type -> byType.put(type, model));
            }
        });
    }

    public static ClauseLibrary shipped() {
        return SHIPPED;
    }

    public List<Model> models() {
        return List.copyOf(models.values());
    }

    /// The model of a type.
    public Model of(ContractType type) {
        return Objects.requireNonNull(byType.get(type), () -> "No model of " + type);
    }

    /// The model of a contract: of its type, or that of amendments; nothing while no type is chosen.
    public Optional<Model> of(Contract contract) {
        if (contract.amends().changes()) {
            return Optional.of(amendment());
        }
        return Optional.ofNullable(contract.type()).map(this::of);
    }

    public Model amendment() {
        return Objects.requireNonNull(models.get(AMENDMENT));
    }

    private static ClauseLibrary read() {
        String[] files = json("models", String[].class);
        return new ClauseLibrary(
                List.of(files).stream().map(file -> json(file, Model.class)).toList());
    }

    private static <T> T json(String name, Class<T> type) {
        try (InputStream file = ClauseLibrary.class.getResourceAsStream("/contracts/" + name + ".json")) {
            if (file == null) {
                throw new IllegalStateException("The model " + name + " is missing");
            }
            return JsonMapper.shared().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
