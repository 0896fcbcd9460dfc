namespace TypedOAuth.SourceGenerators.Model;

/// <summary>All that is emitted from: strings, numbers and lists of them, and nothing of the compiler's.</summary>
internal sealed record OAuth2ClientModel
{
    /// <summary>The class's full name, <c>MyApp.Outer+GoogleClient</c>; it names the emitted file.</summary>
    public required string MetadataName { get; init; }

    public required TypeModel Type { get; init; }

    public required string Alias { get; init; }

    public required string DisplayName { get; init; }

    public required EndpointsModel Endpoints { get; init; }

    /// <summary>The member's name in <c>OAuth2ClientAuthentication</c>.</summary>
    public required string Authentication { get; init; }

    public required string ScopeSeparator { get; init; }

    public required EquatableArray<string> DefaultScopes { get; init; }

    public required EquatableArray<ScopeModel> Scopes { get; init; }

    public required EquatableArray<ConstantParameterModel> ConstantParameters { get; init; }

    public required EquatableArray<ArgumentParameterModel> ArgumentParameters { get; init; }

    public required EquatableArray<TokenFieldModel> TokenFields { get; init; }

    public required EquatableArray<string> TokenTypes { get; init; }

    /// <summary>The callback; <see langword="null"/> where the class has none.</summary>
    public required CallbackModel? Callback { get; init; }

    public required bool SupportsRefresh { get; init; }

    public required bool RequireIssuer { get; init; }
}

/// <summary>The annotated class and what it stands in.</summary>
internal sealed record TypeModel
{
    /// <summary>The namespace as it is written in code; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The containing types' declarations, outermost first: <c>partial class Outer</c>.</summary>
    public required EquatableArray<ContainingTypeModel> ContainingTypes { get; init; }

    /// <summary>The class's name as it is written in code.</summary>
    public required string Name { get; init; }

    /// <summary>The class's name without an escape, for names that are made of it.</summary>
    public required string PlainName { get; init; }

    /// <summary>The class's own accessibility, a keyword.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The name of the class with the registration's methods.</summary>
    public required string RegistrationName { get; init; }

    /// <summary>What that class can be: <c>public</c> or <c>internal</c>; <see langword="null"/> where the client is out of its reach.</summary>
    public required string? RegistrationAccessibility { get; init; }

    /// <summary>Whether the application's part has a documentation comment already.</summary>
    public required bool IsDocumented { get; init; }

    /// <summary>Members of the class's own that emitted ones would meet.</summary>
    public required EquatableArray<string> OwnMembers { get; init; }

    /// <summary>Emitted members, and the options, that hide inherited ones of their name.</summary>
    public required EquatableArray<string> HidingMembers { get; init; }

    /// <summary>Attributes that warn whoever uses the class, <c>[Obsolete]</c> for example, as they are written in code.</summary>
    public required EquatableArray<string> Warnings { get; init; }
}

/// <summary>A type that the annotated class is nested in.</summary>
internal sealed record ContainingTypeModel(string Declaration, string Name, string PlainName);

/// <summary>The declared endpoints; empty where one is missing, which an analyzer reports.</summary>
internal sealed record EndpointsModel(
    string Authorization, string Token, string? Refresh, string? Revocation, string? Issuer, bool AllowInsecureLoopback);

/// <summary>The method that runs after a user has authorized: its name as it is written in code, and the attributes that warn who calls it.</summary>
internal sealed record CallbackModel(string Name, EquatableArray<string> Warnings);

/// <summary>A declared scope and the member that stands for it.</summary>
internal sealed record ScopeModel(string Value, string MemberName);

/// <summary>A parameter that is sent with the same value each time.</summary>
internal sealed record ConstantParameterModel(string Parameter, string Value);

/// <summary>A parameter whose value is an argument of the URL methods.</summary>
internal sealed record ArgumentParameterModel(string Parameter, string ArgumentName);

/// <summary>A declared member of the token response.</summary>
internal sealed record TokenFieldModel(string Path, string PropertyName, TokenFieldKind Kind, bool IsSecret);

/// <summary>The types of token fields; the names are those of <c>OAuth2TokenFieldType</c>.</summary>
internal enum TokenFieldKind
{
    String,
    Int32,
    Int64,
    Boolean,
    Double,
    Uri,
    DateTimeOffset,
    StringArray,
}
