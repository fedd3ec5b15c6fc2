package fr.coulisses.parameter;

/// Who said a value: the release, or an administrator of the school.
public enum ParameterOrigin {
    SHIPPED,
    SCHOOL;

    public String labelKey() {
        return "parameter.origin." + name();
    }
}
