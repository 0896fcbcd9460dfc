using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Metadata;
using TypedOAuth.SourceGenerators.Rules;

namespace TypedOAuth.SourceGenerators.Analyzers;

/// <summary>Checks each annotated class, and finds aliases that two clients share.</summary>
/// <remarks>The analyzer does nothing in a project that does not reference the library.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OAuth2ClientAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. UriRules.Reported, Descriptors.NotPartial, Descriptors.UnsupportedClass, Descriptors.InvalidAlias, Descriptors.DuplicateAlias,
        Descriptors.MissingEndpoint, Descriptors.SameAuthorizationAndToken, Descriptors.SameRevocation, Descriptors.NoIssuerAcrossDomains,
        Descriptors.InvalidIssuer, Descriptors.ScopeGrammar, Descriptors.ScopeSeparatorInScope, Descriptors.DuplicateScope,
        Descriptors.ScopeNamesMeet, Descriptors.OpenIdWithoutIssuer, Descriptors.NothingAsksForRefresh, Descriptors.ReservedParameter,
        Descriptors.CredentialParameter, Descriptors.ResponseType, Descriptors.SecretShape, Descriptors.InvalidCallback,
        Descriptors.InvalidTokenField, Descriptors.InvalidName, Descriptors.InvalidArgument, Descriptors.UnusedRefreshEndpoint,
        Descriptors.AnyIssuerAccepted, Descriptors.NoRegistration, Descriptors.MethodsBesideClient, Descriptors.InvalidApiOrigin,
        Descriptors.InvalidFormerServer, Descriptors.UnusedRevocationReach, Descriptors.OpenDomain, Descriptors.InvalidScopeEquivalence,
        Descriptors.InvalidCallbackField, Descriptors.MissingAccountSource, Descriptors.UnusableAccountSource, Descriptors.InvalidAccountMember,
        Descriptors.UnusedUserInfo, Descriptors.UnusedSharedAccounts, Descriptors.UnusedRefreshUse, Descriptors.NeedlessReuseTolerance,
        Descriptors.UnrequestedRequiredScope, Descriptors.UnusedEndpointParameter, Descriptors.InvalidEndpointParameter,
        Descriptors.OpenEndpointParameter, Descriptors.UnknownPlaceholder, Descriptors.InvalidRequest, Descriptors.RequestParametersMeet,
        Descriptors.InvalidMapping, Descriptors.UnexplainedPkce, Descriptors.UnusedArgument, Descriptors.InvalidLifetime,
        Descriptors.InvalidEnvironment, Descriptors.InvalidAssertion, Descriptors.InvalidScopeParameter, Descriptors.SecretInQuery,
        Descriptors.UnknownProvider, Descriptors.UnknownScope, Descriptors.KnownProvider, Descriptors.RepeatedArgument,
        Descriptors.ContradictedPreset,
        Descriptors.InvalidMetadata, Descriptors.MetadataContradiction,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AttributeNames.ClientMetadataName) is null)
            {
                return;
            }

            var clients = new ConcurrentBag<(string Alias, INamedTypeSymbol Symbol, Location Location)>();
            var metadata = FindMetadata(start.Options);
            start.RegisterSymbolAction(context => CheckClass(context, metadata, clients), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(context => AliasRules.CheckAll(context, clients));
        });
    }

    /// <summary>Checks the declarations for providers that differ from the specifications.</summary>
    private static void CheckVocabulary(ClientContext client, IEnumerable<string> parameters)
    {
        EndpointParameterRules.Check(client);
        EnvironmentRules.Check(client);
        RequestRules.Check(client);
        RequestParameterRules.Check(client);
        RequestConflictRules.Check(client, parameters);
        HeaderRules.Check(client);
        PlaceholderRules.Check(client);
        ScopeParameterRules.Check(client);
        MappingRules.Check(client);
        ErrorCodeRules.Check(client);
        PkceRules.Check(client);
        LifetimeRules.Check(client);
        AssertionRules.Check(client);
        IdTokenRules.Check(client);
        UnusedArgumentRules.Check(client);
    }

    /// <summary>Finds the documents, of which each is read when the first client names it.</summary>
    /// <remarks>They are read without a token: all checks of the compilation share the result, also those after a cancellation.</remarks>
    private static MetadataFiles FindMetadata(AnalyzerOptions options)
    {
        var files = options.AdditionalFiles.Where(MetadataFile.IsMatch)
            .GroupBy(static text => text.Path, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => new Lazy<MetadataFile>(() => MetadataFile.Read(group.First(), CancellationToken.None)),
                StringComparer.Ordinal);
        _ = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(MetadataPaths.FolderProperty, out var folder);
        return new(MetadataPaths.Create(folder, files.Keys), path => files[path].Value);
    }

    private static void CheckClass(
        SymbolAnalysisContext context, MetadataFiles metadata, ConcurrentBag<(string Alias, INamedTypeSymbol Symbol, Location Location)> clients)
    {
        if (AnnotatedClass.Find((INamedTypeSymbol)context.Symbol, metadata) is not { } annotated)
        {
            return;
        }

        var client = new ClientContext(context, annotated);
        ClassRules.Check(client);
        PresetRules.Check(client);
        AliasRules.Check(client, clients);
        CallbackRules.Check(client);
        MetadataRules.Check(client);
        EndpointRules.Check(client);
        IssuerRules.Check(client);
        var scopes = ScopeRules.Check(client);
        ScopeEquivalenceRules.Check(client, scopes);
        var parameters = ParameterRules.Check(client);
        RefreshRules.Check(client, scopes, parameters);
        TokenFieldRules.Check(client);
        CallbackFieldRules.Check(client);
        AccountRules.Check(client);
        ArgumentRules.Check(client);
        ServerRules.Check(client);
        SecretRules.Check(client);
        CheckVocabulary(client, parameters.Keys);
    }
}
