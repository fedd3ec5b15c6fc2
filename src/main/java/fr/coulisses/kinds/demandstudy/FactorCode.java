package fr.coulisses.kinds.demandstudy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// An emission factor of the register of figures: kilograms of CO₂ equivalent per unit.
public enum FactorCode {
    CAR("P-CO2-VOITURE"),
    LOCAL_TRAIN("P-CO2-TER"),
    FAST_TRAIN("P-CO2-TGV"),
    COACH("P-CO2-AUTOCAR"),
    CITY_BUS("P-CO2-BUS"),
    METRO("P-CO2-METRO"),
    SHORT_FLIGHT("P-CO2-AVION-COURT"),
    ELECTRICITY("P-CO2-ELECTRICITE"),
    GENERATOR_FUEL("P-CO2-GAZOLE"),
    AVERAGE_MEAL("P-CO2-REPAS-MOYEN"),
    VEGETARIAN_MEAL("P-CO2-REPAS-VEGETARIEN"),
    PAPER("P-CO2-PAPIER"),
    RESIDUAL_WASTE("P-CO2-DECHETS");

    private final String code;

    FactorCode(String code) {
        this.code = code;
    }

    /// Under which the register has it.
    String code() {
        return code;
    }

    static Set<String> codes() {
        return Arrays.stream(values()).map(FactorCode::code).collect(Collectors.toUnmodifiableSet());
    }
}
