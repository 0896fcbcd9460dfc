namespace TypedOAuth;

/// <summary>Declares the member of a response that tells success from failure, for providers that return errors with status 200.</summary>
/// <remarks>
/// The attribute applies to token and revocation responses. If the member has another value, the response is an error. If a token response
/// contains no such member, the response is judged by the standard members.
/// </remarks>
/// <param name="path">The path of the member, with dots for nested objects, for example <c>ok</c>.</param>
/// <param name="values">The values of success, for example <c>true</c> or <c>0</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuth2SuccessMemberAttribute(string path, params string[] values) : Attribute
{
    /// <summary>The path of the member.</summary>
    public string Path { get; } = path;

    /// <summary>The values of success. A Boolean value is written <c>true</c> or <c>false</c>.</summary>
    public string[] Values { get; } = values;
}
