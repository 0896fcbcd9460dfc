using System.Text.Json;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Describes the revocation request of a disconnect, and what it ends at the provider.</summary>
internal static class PresetRevocation
{
    public static IEnumerable<string> Write(PresetFacts facts)
    {
        if (facts.GetText("RevokeTokenUri") is not { } endpoint)
        {
            return
            [
                "A disconnect deletes the stored tokens. The catalogue states no revocation endpoint, so the provider receives no request: the tokens stay",
                "valid until they expire or the user removes the application at the provider.",
            ];
        }

        return [$"{DescribeRequest(facts, endpoint)} {DescribeReach(facts)}", .. WriteParts(facts)];
    }

    /// <summary>Returns whether a part is about revocation requests alone, so that this section describes it.</summary>
    public static bool IsOfRevocation(JsonElement part) => PresetWords.GetRequests(part) is ["Revocation"];

    private static string DescribeRequest(PresetFacts facts, string endpoint)
    {
        var requests = facts.GetParts("requests").Where(static request => PresetWords.GetRequests(request).Contains("Revocation")).ToList();
        var method = requests.Select(static request => PresetFacts.GetText(request, "method")).OfType<string>().FirstOrDefault() ?? "Post";
        var format = requests.Select(static request => PresetFacts.GetText(request, "format")).OfType<string>().FirstOrDefault()
            ?? (method == "Get" ? "Query" : "Form");
        var authentication = requests.Select(static request => PresetFacts.GetText(request, "authentication")).OfType<string>().FirstOrDefault()
            ?? facts.GetText("ClientAuthentication") ?? "ClientSecretPost";
        var isAnonymous = authentication == "None" && facts.GetParts("requestParameters").Any(static part =>
            IsOfRevocation(part) && PresetFacts.GetText(part, "name") == "client_id" && PresetFacts.GetText(part, "remove") is not null);
        var token = facts.GetText("RevokedToken") switch
        {
            "AccessToken" => "the access token",
            "RefreshToken" => "the refresh token (the access token if there is none)",
            _ => "the refresh token, then the access token,",
        };
        return $"A disconnect revokes {token} and deletes the stored tokens. The request is {method.ToUpperInvariant()} `{endpoint}` with its parameters in "
            + $"{PresetWords.DescribeFormat(format)}. It contains {(isAnonymous ? "no credentials of the client" : PresetWords.DescribeAuthentication(authentication))}.";
    }

    private static string DescribeReach(PresetFacts facts) => facts.Reach switch
    {
        "Token" => "The provider ends the tokens of this authorization; other authorizations of the user stay.",
        "Grant" => "The provider ends everything that the user has granted to the application, including other authorizations.",
        "Installation" => "The provider ends the installation of the application, which several users can share: their connections end too.",
        _ => "The catalogue does not state whether a revocation also ends other authorizations of the user. If the user authorizes again, the client "
            + "therefore does not revoke the replaced tokens.",
    };

    private static IEnumerable<string> WriteParts(PresetFacts facts)
    {
        var parts = PresetDifferences.DescribeParts(facts, IsOfRevocation, static _ => "").ToList();
        return parts.Count == 0 ? [] : ["", .. parts.Select(static part => $"- {part}")];
    }
}
