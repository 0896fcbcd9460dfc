namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Holds a parameter of the authorization request that makes a provider issue refresh tokens.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Value">The required value.</param>
/// <param name="Reason">The effect of a missing parameter.</param>
/// <param name="IsList">Whether the value may be one of several, separated by spaces.</param>
internal sealed record RefreshParameter(string Name, string Value, string Reason, bool IsList = false)
{
    /// <summary>Returns whether the parameters contain this one, with its value or with a value that the caller chooses.</summary>
    public bool IsIn(Dictionary<string, string?> parameters) =>
        parameters.TryGetValue(Name, out var given)
        && (given is null || given == Value || (IsList && given.Split(' ').Contains(Value, StringComparer.Ordinal)));

    /// <summary>Returns the value to write, including the other values of a list.</summary>
    public string GetValue(Dictionary<string, string?> parameters) =>
        IsList && parameters.TryGetValue(Name, out var given) && given is { Length: > 0 } and not "none" ? $"{given} {Value}" : Value;
}
