namespace TypedOAuth.Protocol.Requests;

/// <summary>Represents a parameter of a request with its place.</summary>
/// <param name="Name">The name that is sent.</param>
/// <param name="Value">The value without encoding.</param>
/// <param name="IsSecret">Whether the value is removed from the server's error messages.</param>
/// <param name="InQuery">Whether the parameter is sent in the query, although others are in the body.</param>
internal readonly record struct RequestParameter(string Name, string Value, bool IsSecret, bool InQuery = false)
{
    /// <summary>Returns the name only, because the value may be a secret.</summary>
    public override string ToString() => Name;
}
