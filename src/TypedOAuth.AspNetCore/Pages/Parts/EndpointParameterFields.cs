namespace TypedOAuth.AspNetCore.Pages.Parts;

/// <summary>Draws the fields for endpoint parameters. Each field says what to enter, and what is wrong with a value that is not permitted.</summary>
internal static class EndpointParameterFields
{
    /// <summary>Draws the fields.</summary>
    /// <param name="frame">The data that all parts of the page share.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="focusesFirst">Whether the first field has the focus. A field with a fault takes precedence.</param>
    public static Html Create(PageFrame frame, IReadOnlyList<EndpointParameterField> fields, bool focusesFirst)
    {
        var focused = fields.FirstOrDefault(static field => field.IsRefused) ?? (focusesFirst ? fields[0] : null);
        return Html.Join(fields.Select((field, index) => CreateField(frame, field, $"toa-field-{index}", field == focused)));
    }

    /// <summary>Returns the text that a screen reader reads first; null if no value was refused.</summary>
    public static string? GetOutcome(PageFrame frame, IReadOnlyList<EndpointParameterField> fields) =>
        fields.Any(static field => field.IsRefused) ? frame.Tell("Field.Outcome") : null;

    private static Html CreateField(PageFrame frame, EndpointParameterField field, string id, bool isFocused)
    {
        var parameter = field.Parameter;
        var fault = field.IsRefused ? CreateFault(frame, field, id) : Html.Empty;
        var hint = parameter.Example is { Length: > 0 } example
            ? Html.Of($"""<p class="toa-note" id="{id}-example">{frame.Say("Field.Example", more: ("example", Html.Of($"""<bdi>{example}</bdi>""")))}</p>""")
            : Html.Empty;
        var suffix = parameter.Values.Count == 0 && parameter.Suffix is { Length: > 0 } text
            ? Html.Of($"""<span class="toa-suffix" id="{id}-suffix">{text}</span>""")
            : Html.Empty;
        var described = string.Join(' ', new[] { (fault, "fault"), (suffix, "suffix"), (hint, "example") }
            .Where(static part => !part.Item1.IsEmpty).Select(part => $"{id}-{part.Item2}"));
        var about = described.Length > 0 ? Html.Of($" aria-describedby=\"{described}\"") : Html.Empty;
        var invalid = field.IsRefused ? Html.Raw(" aria-invalid=\"true\"") : Html.Empty;
        var focus = isFocused ? Html.Raw(" autofocus") : Html.Empty;
        var attributes = Html.Of($"id=\"{id}\" name=\"{field.Name}\" required{about}{invalid}{focus}");
        return Html.Of($"""
            <div class="toa-field{(field.IsRefused ? " toa-refused-value" : "")}">
            <label for="{id}">{frame.Texts.Translate(parameter.Label)}</label>
            <div class="toa-entry" dir="ltr">{(parameter.Values.Count > 0 ? CreateChoice(frame, field, attributes) : CreateInput(field, attributes))}{suffix}</div>
            {fault}{hint}
            </div>
            """);
    }

    private static Html CreateInput(EndpointParameterField field, Html attributes) => Html.Of(
        $"""<input {attributes} type="text" value="{field.Value ?? field.Parameter.DefaultValue}" maxlength="253" autocapitalize="none" spellcheck="false">""");

    private static Html CreateChoice(PageFrame frame, EndpointParameterField field, Html attributes)
    {
        var chosen = field.Value ?? field.Parameter.DefaultValue;
        var options = Html.Join(field.Parameter.Values.Select(value => Html.Of(
            $"""<option value="{value}"{(value == chosen ? Html.Raw(" selected") : Html.Empty)}>{value}</option>""")));
        return Html.Of($"""<select {attributes}><option value="">{frame.Say("Field.Choose")}</option>{options}</select>""");
    }

    private static Html CreateFault(PageFrame frame, EndpointParameterField field, string id)
    {
        var parameter = field.Parameter;
        var key = parameter.Values.Count > 0 ? "Field.ChooseOne"
            : string.IsNullOrWhiteSpace(field.Value) ? "Field.Required"
            : parameter.HasPattern ? "Field.Invalid" : "Field.InvalidLabel";
        var text = frame.Texts.Translate(parameter.Message) is { } message ? Html.Text(message) : frame.Say(key);
        return Html.Of($"""<p class="toa-fault" id="{id}-fault">{Icons.Warning}<span>{text}</span></p>""");
    }
}
