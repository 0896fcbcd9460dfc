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
