using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Checks the declared methods, formats and authentications of requests.</summary>
internal static class RequestRules
{
    public const string Get = "Get";
    public const string Query = "Query";
    /// <summary>The requests that always send a secret: a code, or a token that can remain valid after the request.</summary>
    public static readonly string[] WithSecrets = [RequestKinds.Token, RequestKinds.Refresh, RequestKinds.Exchange];

    private const string AccessToken = "AccessToken";
    private const string NoRequest = "applies to no request";
    private const string NameRequest = "name the requests, for example OAuth2Requests.Token";

    /// <summary>The characters that can stand in a query without encoding and do not end a value.</summary>
    private const string Unescapable = "!$'()*,/:;@?";

    private static readonly string[] WithoutParameters = [RequestKinds.Authorization, RequestKinds.Api];
    private static readonly string[] WithoutAuthentication = [RequestKinds.Authorization, RequestKinds.UserInfo, RequestKinds.Api];

    private static readonly string Attribute = $"[{AttributeNames.Shorten(AttributeNames.Request)}]";

    public static void Check(ClientContext context)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var arguments in RequestContext.GetDeclarations(context, AttributeNames.Request))
        {
            if (RequestContext.Read(arguments, RequestArguments.On) is not { } on)
            {
                continue;
            }

            if (on.IsEmpty)
            {
                Report(context, arguments, RequestArguments.On, NoRequest, NameRequest);
                continue;
            }

            if (on.FirstOrDefault(kind => !declared.Add(kind)) is { } twice)
            {
                Report(context, arguments, RequestArguments.On, $"declares the {RequestKinds.Describe(twice)} a second time", "merge the two declarations");
            }

            // The arguments of a preset's declaration can have no effect on the requests that the class leaves to it.
            if (!arguments.Remaining.IsDefault)
            {
                continue;
            }

            if (CheckBody(context, arguments, on))
            {
                CheckSecrets(context, arguments, on);
            }

            CheckAuthentication(context, arguments, on);
            CheckEncoding(context, arguments, on);
        }

        if (context.Arguments.Get(ClientArguments.ClientAuthentication).Name == AccessToken)
        {
            context.Report(
                Descriptors.InvalidRequest, context.Arguments.GetLocation(ClientArguments.ClientAuthentication), ClientArguments.ClientAuthentication.Name,
                "is AccessToken, but the token request has no access token yet", $"declare it for other requests with {Attribute}");
        }
    }

    /// <summary>Reports a declaration of another attribute that applies to no request; returns whether it does.</summary>
    public static bool ReportNone(ClientContext context, AttributeArguments arguments, Argument<ImmutableArray<string>> on, string owner)
    {
        if (RequestContext.Read(arguments, on) is not { IsEmpty: true })
        {
            return false;
        }

        context.Report(Descriptors.InvalidRequest, arguments.GetLocation(on), owner, NoRequest, NameRequest);
        return true;
    }

    /// <summary>Checks method and format; returns whether a request can have them.</summary>
    private static bool CheckBody(ClientContext context, AttributeArguments arguments, ImmutableArray<string> on)
    {
        var (method, format) = (arguments.Get(RequestArguments.Method).Name, arguments.Get(RequestArguments.Format).Name);
        var isOfNone = on.All(static kind => WithoutParameters.Contains(kind, StringComparer.Ordinal));
        if (isOfNone && arguments.Has(RequestArguments.Method) && method != RequestArguments.Method.Default.Name)
        {
            Report(context, arguments, RequestArguments.Method, "sets the method of a request that the browser or the application sends", "remove Method");
        }
        else if (isOfNone && arguments.Has(RequestArguments.Format) && format != RequestArguments.Format.Default.Name)
        {
            Report(context, arguments, RequestArguments.Format, "sets the format of a request that the browser or the application sends", "remove Format");
        }
        else if (method == Get && format is "Form" or "Json")
        {
            Report(context, arguments, RequestArguments.Format, $"sends a GET request with a body in the format {format}", "remove Format, or use another method");
        }
        else
        {
            return true;
        }

        return false;
    }

    private static void CheckSecrets(ClientContext context, AttributeArguments arguments, ImmutableArray<string> on)
    {
        if (on.FirstOrDefault(kind => WithSecrets.Contains(kind, StringComparer.Ordinal) && RequestContext.IsInQuery(context, kind)) is { } open)
        {
            var location = arguments.Has(RequestArguments.Format) ? arguments.GetLocation(RequestArguments.Format) : arguments.GetLocation(RequestArguments.Method);
            context.Report(
                Descriptors.SecretInQuery, location, $"The {RequestKinds.Describe(open)}", "its code or token", "send the parameters in the body if the provider accepts it");
        }
    }

    private static void CheckAuthentication(ClientContext context, AttributeArguments arguments, ImmutableArray<string> on)
    {
        if (!arguments.Has(RequestArguments.Authentication))
        {
            return;
        }

        if (on.All(static kind => WithoutAuthentication.Contains(kind, StringComparer.Ordinal)))
        {
            Report(
                context, arguments, RequestArguments.Authentication, "sets the authentication of a request in which the client does not authenticate",
                "remove Authentication");
        }
        else if (arguments.Get(RequestArguments.Authentication).Name == AccessToken && on.Contains(RequestKinds.Token))
        {
            Report(
                context, arguments, RequestArguments.Authentication, "sends an access token in the token request, which has none yet",
                "declare another authentication for OAuth2Requests.Token");
        }
    }

    private static void CheckEncoding(ClientContext context, AttributeArguments arguments, ImmutableArray<string> on)
    {
        var characters = arguments.Get(RequestArguments.UnescapedCharacters);
        if (!on.Contains(RequestKinds.Authorization))
        {
            if (arguments.Get(RequestArguments.SpaceEncoding).Name != RequestArguments.SpaceEncoding.Default.Name)
            {
                Report(context, arguments, RequestArguments.SpaceEncoding, "sets the encoding of a request without a URL for the browser", "remove SpaceEncoding");
            }

            if (characters.Length > 0)
            {
                Report(
                    context, arguments, RequestArguments.UnescapedCharacters, "sets the encoding of a request without a URL for the browser",
                    "remove UnescapedCharacters");
            }
        }
        else if (characters.Any(static c => Unescapable.IndexOf(c) < 0))
        {
            Report(
                context, arguments, RequestArguments.UnescapedCharacters,
                $"does not encode '{characters.First(static c => Unescapable.IndexOf(c) < 0)}', which would end or change the value",
                "use only the characters ! $ ' ( ) * , / : ; @ ?");
        }
    }

    private static void Report<T>(ClientContext context, AttributeArguments arguments, Argument<T> argument, string fault, string advice) =>
        context.Report(Descriptors.InvalidRequest, arguments.GetLocation(argument), Attribute, fault, advice);
}
