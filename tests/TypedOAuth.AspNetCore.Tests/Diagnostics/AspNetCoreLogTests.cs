using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Diagnostics;

/// <summary>Checks the event ids that operators filter by. They never change; a new id is added to the list.</summary>
public sealed class AspNetCoreLogTests
{
    [Fact]
    public void Event_ids_are_as_they_were()
    {
        Assert.Equal(
        [
            "AspNetCoreLog 201 UsesOwnAddress Information",
            "AspNetCoreLog 202 FailureShown Warning",
            "AspNetCoreLog 203 ActionFailed Warning",
            "AspNetCoreLog 204 BeginFailed Error",
            "AspNetCoreLog 205 UserIsNotNamed Warning",
            "AspNetCoreLog 206 KeysGoWithContainer Warning",
            "AspNetCoreLog 207 CallbackUnavailable Error",
            "AspNetCoreLog 210 FailuresAbound Warning",
            "AspNetCoreLog 211 FailureShownAgain Debug",
            "AspNetCoreLog 212 BeginFailedAgain Debug",
            "AspNetCoreLog 213 AccentIsHardToRead Warning",
            "AspNetCoreLog 214 UserIsNotDescribed Warning",
            "AspNetCoreLog 219 RedirectUri Information",
            "AspNetCoreLog 220 RedirectUriUnknown Warning",
            "AspNetCoreLog 221 SentToConnect Debug",
            "AspNetCoreLog 222 ConnectingDoesNotHelp Warning",
            "AspNetCoreLog 223 CallbackUnavailableAgain Debug",
            "AspNetCoreLog 227 ClientIsNotMapped Warning",
        ],
        LogEvents.Of(typeof(AspNetCoreLog).Assembly));
    }
}
